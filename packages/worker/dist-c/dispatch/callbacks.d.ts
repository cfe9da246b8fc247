import { type JsonObject, type JsonValue } from "@stepflow/core";
import type { MessageId, ResponseOutcome } from "./message.ts";
/** Sends one message to the runtime whose call is being answered; resolves when it can take another. */
export type Send = (text: string) => Promise<void>;
/** A request of ours to the runtime. */
export interface Callback {
    readonly method: string;
    readonly params: JsonObject;
    readonly send: Send;
    /** Gives up waiting. */
    readonly signal: AbortSignal;
    /** How long the answer may take. A runtime that fails to deliver one only logs that, so without it we would wait forever. */
    readonly timeoutMs: number;
}
/** The requests to runtimes that wait for an answer, over all connections: answers come on others than requests go. */
export declare class Callbacks {
    #private;
    /**
     * @throws ComponentError with the code and data of the runtime's error
     * @throws ProtocolError when the answer is none
     * @throws StepflowTimeoutError, StepflowAbortError when none came in time, or nobody waits any more
     */
    request({ method, params, send, signal, timeoutMs }: Callback): Promise<JsonValue>;
    /** Hands an answer to whoever waits for it. Answers whether anybody does. */
    settle(id: MessageId, outcome: ResponseOutcome): boolean;
}
//# sourceMappingURL=callbacks.d.ts.map