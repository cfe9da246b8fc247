import { StepflowAbortError } from "@stepflow/core";
import { eventHeaders, eventText, heartbeatText } from "../event-text.js";
import { instanceId } from "../instance-id.js";
/** A response that has become a stream of server-sent events. */
export class EventStream {
    #response;
    #heartbeat;
    constructor(response, heartbeatMs) {
        this.#response = response;
        response.writeHead(200, { ...eventHeaders, "stepflow-instance-id": instanceId() });
        this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs).unref();
        response.once("close", () => clearInterval(this.#heartbeat));
    }
    /** Sends one message; resolves when the connection takes another. */
    async send(message) {
        this.#heartbeat.refresh();
        const response = this.#response;
        if (response.destroyed)
            throw closed();
        if (response.write(eventText(message)))
            return;
        await new Promise((resolve, reject) => {
            const drained = () => {
                response.off("close", gone);
                resolve();
            };
            const gone = () => {
                response.off("drain", drained);
                reject(closed());
            };
            response.once("drain", drained);
            response.once("close", gone);
        });
    }
    /** Sends the last message. The runtime may close the connection as soon as it has read it. */
    end(message) {
        this.#response.end(eventText(message));
    }
    /** A reader that does not keep up needs no sign of life. */
    #beat() {
        if (!this.#response.writableNeedDrain)
            this.#response.write(heartbeatText);
    }
}
function closed() {
    return new StepflowAbortError("the runtime closed the connection of the call");
}
//# sourceMappingURL=event-stream.js.map