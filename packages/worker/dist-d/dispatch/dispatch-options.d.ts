import type { Logger } from "@stepflow/core";
import type { Middleware } from "../middleware/middleware.ts";
/** What every transport lets its users set of the conversation with runtimes. */
export interface DispatchOptions {
    /**
     * The REST API that keeps blobs, such as `http://127.0.0.1:7837/api/v1/blobs`. By default what the runtime announces;
     * set it where that does not arrive or is not reachable: behind a load balancer, or on another machine.
     */
    readonly blobUrl?: string | undefined;
    /** The API key for blobs; sent to `blobUrl` alone, never to an address that a message announced. */
    readonly blobToken?: string | undefined;
    /**
     * Fields of outputs whose JSON is larger than this many bytes become blobs; 0 for none. By default as the runtime
     * announces.
     */
    readonly blobThreshold?: number | undefined;
    /** How long a runtime's answer may take, beyond what it was asked to wait for, in ms. By default 30,000. */
    readonly callbackTimeoutMs?: number | undefined;
    /** Takes what components log, and why they failed; runtimes never see a stack. By default the console. */
    readonly logger?: Logger | undefined;
    /** Middleware for this transport alone, around that of the server. */
    readonly middleware?: readonly Middleware[] | undefined;
    /** For blobs. By default the global one. */
    readonly fetch?: typeof fetch | undefined;
}
//# sourceMappingURL=dispatch-options.d.ts.map