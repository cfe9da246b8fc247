import { type FlowSource } from "@stepflow/core";
import type { BlobAccess } from "./runtime-services.ts";
/**
 * Keeps a flow where the runtime finds it and answers its id; a flow that is named by its id is there already.
 *
 * What is kept is the canonical text, so that the blob's id is the flow's id on every server that has it.
 *
 * @throws ValidationError when it is no flow, or one that means something else once a server has stored it (2901)
 * @throws NotFoundError when there is no such file
 */
export declare function storeFlow<Input, Output>(flow: FlowSource<Input, Output>, blobs: BlobAccess): Promise<string>;
//# sourceMappingURL=store-flow.d.ts.map