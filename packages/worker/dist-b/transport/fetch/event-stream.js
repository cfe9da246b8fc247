import { StepflowAbortError } from "@stepflow/core";
import { eventText, heartbeatText } from "../event-text.js";
/** The body of a response as a stream of server-sent events. */
export class EventStream {
    readable;
    #writer;
    #encoder = new TextEncoder();
    #heartbeat;
    /** @param onGone called when the reader lets go of the stream */
    constructor(heartbeatMs, onGone) {
        const { readable, writable } = new TransformStream();
        this.readable = readable;
        this.#writer = writable.getWriter();
        this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs);
        this.#writer.closed.catch(onGone).finally(() => clearInterval(this.#heartbeat));
    }
    /** Sends one message; resolves when the reader has taken it. */
    async send(message) {
        try {
            await this.#writer.write(this.#encoder.encode(eventText(message)));
        }
        catch (cause) {
            throw new StepflowAbortError("the runtime closed the connection of the call", { cause });
        }
    }
    /** Sends the last message. Whether the reader still takes it, it alone knows. */
    end(message) {
        clearInterval(this.#heartbeat);
        this.send(message).then(() => this.#writer.close(), () => { });
    }
    /** A reader that does not keep up needs no sign of life. */
    #beat() {
        if ((this.#writer.desiredSize ?? 0) > 0)
            this.#writer.write(this.#encoder.encode(heartbeatText)).catch(() => { });
    }
}
//# sourceMappingURL=event-stream.js.map