import type { FlowError, JsonValue } from "@stepflow/core";
/**
 * A message's id as JSON text, so that it is echoed to the letter: ids may be integers of 64 bits, which JavaScript
 * would round.
 */
export type MessageId = string;
/** A JSON-RPC 2.0 message, read. Contract: `schemas/protocol.json`, `Message`. */
export type Message = {
    readonly kind: "request";
    readonly id: MessageId;
    readonly method: string;
    readonly params: JsonValue | undefined;
} | {
    readonly kind: "notification";
    readonly method: string;
} | {
    readonly kind: "response";
    readonly id: MessageId;
    readonly outcome: ResponseOutcome;
}
/** Not a message; `id` is `null` when it has none that could be echoed. */
 | {
    readonly kind: "invalid";
    readonly id: MessageId;
    readonly error: FlowError;
};
/** What the other side made of a request. */
export type ResponseOutcome = {
    readonly kind: "result";
    readonly result: JsonValue;
} | {
    readonly kind: "error";
    readonly error: FlowError;
}
/** The id is that of a request, but what it carries is no answer. */
 | {
    readonly kind: "malformed";
    readonly problem: string;
};
//# sourceMappingURL=message.d.ts.map