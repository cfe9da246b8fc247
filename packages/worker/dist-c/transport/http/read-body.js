import { isUtf8 } from "node:buffer";
import { notUtf8, tooLarge } from "../refusal.js";
/**
 * Reads a body as text, or answers why not. `done` is called once, and not at all when the connection ends before the
 * body: nobody is there to answer then. Callbacks instead of a promise: this is on the path of every call.
 */
export function readBody(request, maxBytes, done) {
    const chunks = [];
    let size = 0;
    const onData = (chunk) => {
        size += chunk.length;
        if (size <= maxBytes) {
            chunks.push(chunk);
            return;
        }
        request.off("data", onData).off("end", onEnd);
        done(tooLarge(maxBytes));
    };
    const onEnd = () => {
        const [first] = chunks;
        const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
        done(isUtf8(body) ? body.toString("utf8") : notUtf8);
    };
    request.on("data", onData);
    request.on("end", onEnd);
    // A connection that breaks says so here; the call that it carried has not begun.
    request.on("error", () => { });
}
//# sourceMappingURL=read-body.js.map