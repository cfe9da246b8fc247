import { type JsonValue } from "@stepflow/core";
import type { BlobAccess } from "./runtime-services.ts";
/**
 * Keeps the large top-level fields of an output as blobs and answers the output with references in their places.
 *
 * @param thresholdBytes a field goes when its compact JSON is larger than this in UTF-8; 0 for none at all
 */
export declare function blobifyOutput(output: JsonValue, thresholdBytes: number, blobs: Pick<BlobAccess, "put">): Promise<JsonValue>;
//# sourceMappingURL=blobify-output.d.ts.map