import type { IncomingMessage } from "node:http";
import { type Refusal } from "../refusal.ts";
/**
 * Reads a body as text, or answers why not. `done` is called once, and not at all when the connection ends before the
 * body: nobody is there to answer then. Callbacks instead of a promise: this is on the path of every call.
 */
export declare function readBody(request: IncomingMessage, maxBytes: number, done: (body: string | Refusal) => void): void;
//# sourceMappingURL=read-body.d.ts.map