import type { BlobAccess, ComponentCall, RunAccess, RuntimeServices } from "../context/runtime-services.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import type { Callbacks, Send } from "./callbacks.ts";
import type { RunningCall } from "./running-call.ts";
/** What a call over the wire is made of. */
export interface WireCallParts {
    readonly params: ComponentExecuteParams;
    readonly pathParameters: Readonly<Record<string, string>>;
    readonly running: RunningCall;
    readonly blobs: BlobAccess;
    readonly callbacks: Callbacks;
    readonly callbackTimeoutMs: number;
    /** Sends requests of the component to the runtime that called. */
    readonly send: Send;
}
/**
 * What the wire says of one call, and what that call can reach of its runtime.
 *
 * Hot: one for every call. Nothing is made before a component asks for it, and most ask for nothing.
 */
export declare class WireCall implements ComponentCall, RuntimeServices {
    #private;
    constructor(parts: WireCallParts);
    get component(): string;
    get pathParameters(): Readonly<Record<string, string>>;
    get attempt(): number;
    get runId(): string | undefined;
    get flowId(): string | undefined;
    get stepId(): string | undefined;
    get traceId(): string | undefined;
    get spanId(): string | undefined;
    get signal(): AbortSignal;
    get blobs(): BlobAccess;
    get runs(): RunAccess;
}
//# sourceMappingURL=wire-call.d.ts.map