import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { notUtf8, type Refusal, tooLarge } from "../refusal.ts";

const ignore = (): void => {};

/**
 * Reads a body as text, or answers why not. `done` is called once, and not at all when the connection ends before the
 * body: nobody is there to answer then. Callbacks instead of a promise: this is on the path of every call.
 */
export function readBody(request: IncomingMessage, maxBytes: number, done: (body: string | Refusal) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const onData = (chunk: Buffer): void => {
    size += chunk.length;
    if (size <= maxBytes) {
      chunks.push(chunk);
      return;
    }
    request.off("data", onData).off("end", onEnd);
    done(tooLarge(maxBytes));
  };
  const onEnd = (): void => {
    const [first] = chunks;
    const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
    done(isUtf8(body) ? body.toString("utf8") : notUtf8);
  };
  request.on("data", onData);
  request.on("end", onEnd);
  // A connection that breaks says so here; the call that it carried has not begun.
  request.on("error", ignore);
}
