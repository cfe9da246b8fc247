import { type JsonValue } from "@stepflow/core";
import type { Answer, Callback } from "./runtime-end.ts";
/** What an event of a worker can be. */
export type StreamMessage = {
    readonly kind: "answer";
    readonly answer: Answer;
} | {
    readonly kind: "callback";
    readonly id: string;
    readonly callback: Callback;
};
/**
 * Reads the response to a request as a 0.11 runtime does: `jsonrpc` is required, the id is that of the request to the
 * letter, and there is exactly one of `result` and `error`, neither of them null.
 *
 * @param id as JSON text
 */
export declare function readAnswer(text: string, id: string): Answer;
/** Reads an event: the response to the request, or a request to the runtime. */
export declare function readStreamMessage(text: string, id: string): StreamMessage;
/** Parses JSON with every integer beyond 2^53 kept as its digits, in a string that `printId` reads. */
export declare function parseExactly(text: string): JsonValue;
/** An id as JSON text; undefined when it is none: neither a string nor an integer of 64 bits. */
export declare function printId(id: JsonValue | undefined): string | undefined;
//# sourceMappingURL=read-answer.d.ts.map