import type { RunAccess } from "../context/runtime-services.ts";
import type { GetRunProtocolParams, RunStatusProtocol, SubmitRunProtocolParams } from "../generated/protocol.ts";
import type { Callbacks, Send } from "./callbacks.ts";
/** Starts runs, and asks for them, by messages to the runtime whose call is being answered. */
export declare class CallbackRuns implements RunAccess {
    #private;
    /** @param timeoutMs how long an answer may take beyond what the runtime itself is asked to wait */
    constructor(callbacks: Callbacks, send: Send, signal: AbortSignal, timeoutMs: number);
    submit(params: SubmitRunProtocolParams): Promise<RunStatusProtocol>;
    get(params: GetRunProtocolParams): Promise<RunStatusProtocol>;
}
//# sourceMappingURL=callback-runs.d.ts.map