import type { FlowError, JsonObject, JsonValue } from "@stepflow/core";
import type { Contract } from "../protocol.ts";
/** How a worker answered a request, its envelope checked. */
export type Answer = {
    readonly kind: "result";
    readonly result: JsonValue;
} | {
    readonly kind: "error";
    readonly error: FlowError;
};
/** A request of the worker to the runtime, its parameters checked against the contract. */
export type Callback = {
    readonly method: "runs/submit";
    readonly params: Contract.SubmitRunProtocolParams;
} | {
    readonly method: "runs/get";
    readonly params: Contract.GetRunProtocolParams;
};
/** What the runtime answers to a callback; `"silence"` leaves the worker waiting. */
export type CallbackAnswer = {
    readonly result: JsonValue;
} | {
    readonly error: FlowError;
} | "silence";
export interface RequestOptions {
    /** The id as JSON text; a new UUID by default. */
    readonly id?: string;
    /** Answers what the worker asks meanwhile; without it, a callback violates the case. */
    onCallback?(callback: Callback): CallbackAnswer | Promise<CallbackAnswer>;
    /** Aborted to let go of the call as a runtime does that nobody waits for any more. */
    readonly signal?: AbortSignal;
    /** How long the worker may say nothing, in ms. */
    readonly patienceMs?: number;
}
/**
 * The runtime's end of a conversation with a worker, strict to the letter. The cases speak through it, so that they are
 * the same whatever carries the messages.
 */
export interface RuntimeEnd {
    /**
     * Sends a request and answers its response.
     *
     * @throws ProtocolViolation when what comes back is no response to it, or nothing comes
     */
    request(method: string, params: JsonValue, options?: RequestOptions): Promise<Answer>;
    /** Sends a notification, which nothing answers. */
    notify(method: string, params: JsonObject): Promise<void>;
    /**
     * Sends a text as it is and answers what came back, unread; undefined when the worker took it without a word.
     *
     * @throws ProtocolViolation when the worker neither takes it nor answers it
     */
    send(text: string): Promise<string | undefined>;
    close(): Promise<void>;
}
//# sourceMappingURL=runtime-end.d.ts.map