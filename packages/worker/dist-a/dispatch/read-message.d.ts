import type { Message } from "./message.ts";
/**
 * Reads one JSON-RPC 2.0 message, as strictly as a 0.11 runtime reads ours: `jsonrpc` is `"2.0"`, the id a string or an
 * integer of 64 bits, and it has a `method`, or exactly one of `result` and `error`. Other keys are ignored.
 */
export declare function readMessage(text: string): Message;
//# sourceMappingURL=read-message.d.ts.map