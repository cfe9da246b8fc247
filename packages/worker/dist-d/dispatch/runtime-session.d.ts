import { type JsonValue } from "@stepflow/core";
import type { BlobAccess } from "../context/runtime-services.ts";
import type { DispatchOptions } from "./dispatch-options.ts";
/**
 * What runtimes have told of themselves: the last `initialize` counts. It may come at any time, twice, or never: behind
 * a load balancer it reaches one instance, and a remote worker that restarts does not get it again.
 */
export declare class RuntimeSession {
    #private;
    constructor(options: DispatchOptions);
    get blobs(): BlobAccess;
    /** Fields of outputs whose JSON is larger than this many bytes become blobs; 0 for none. */
    get blobThreshold(): number;
    /**
     * What the worker's own configuration says wins: a runtime may announce an address that only it can reach.
     *
     * @throws ValidationError, RequestError when the parameters are not those of `initialize`
     */
    initialize(params: JsonValue | undefined): void;
}
//# sourceMappingURL=runtime-session.d.ts.map