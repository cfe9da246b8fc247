import { randomUUID } from "node:crypto";
import { violation } from "../protocol-violation.js";
import { readAnswer, readStreamMessage } from "../read-answer.js";
import { readEvents } from "./read-events.js";
/** The runtime's end over HTTP as 0.11 has it: a POST for each message, event streams for calls that call back. */
export class HttpRuntimeEnd {
    #http;
    constructor(http) {
        this.#http = http;
    }
    async request(method, params, options = {}) {
        const { id = JSON.stringify(randomUUID()), signal, patienceMs } = options;
        const answer = await this.#http.post(printRequest(id, method, params), { signal, patienceMs });
        if (!answer.isEventStream)
            return readAnswer(await answer.text(), id);
        if (method !== "components/execute") {
            answer.drop();
            throw violation(`the answer to ${method}`, "plain JSON; only components/execute may stream", "an event stream");
        }
        return this.#readStream(answer, id, options);
    }
    /** Answers what the worker asks in a stream until the response comes; drops the connection then, as a runtime does. */
    async #readStream(answer, id, { onCallback }) {
        const given = answer.headers["stepflow-instance-id"];
        const instanceId = typeof given === "string" && given !== "" ? given : undefined;
        let failure;
        const deliver = async (callbackId, callback) => {
            try {
                const reply = await (onCallback?.(callback) ?? refuse(callback));
                if (reply === "silence")
                    return;
                // Its status is for a case of its own; a runtime does not look at it.
                await (await this.#http.post(printAnswer(callbackId, reply), { instanceId })).text();
            }
            catch (reason) {
                failure ??= { reason };
                answer.drop();
            }
        };
        try {
            for await (const event of readEvents(answer.chunks)) {
                this.#http.transcript.received(`data: ${event}`);
                const message = readStreamMessage(event, id);
                if (message.kind === "answer") {
                    if (failure !== undefined)
                        break;
                    return message.answer;
                }
                void deliver(message.id, message.callback);
            }
        }
        catch (error) {
            throw failure === undefined ? error : failure.reason;
        }
        finally {
            answer.drop();
        }
        throw failure === undefined ? violation("the event stream", `the answer to ${id}`, "its end") : failure.reason;
    }
    async notify(method, params) {
        const answer = await this.#http.post(JSON.stringify({ jsonrpc: "2.0", method, params }));
        await answer.text();
        if (answer.status !== 202)
            throw violation(`the status of the answer to ${method}`, "202", String(answer.status));
    }
    async send(text) {
        const answer = await this.#http.post(text);
        if (answer.isEventStream) {
            answer.drop();
            throw violation("the answer", "plain JSON", "an event stream");
        }
        const body = await answer.text();
        return body === "" ? undefined : body;
    }
    async close() {
        this.#http.close();
    }
}
/** @param id as JSON text */
export function printRequest(id, method, params) {
    return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${JSON.stringify(params)}}`;
}
export function printAnswer(id, reply) {
    const body = JSON.stringify(reply);
    return `{"jsonrpc":"2.0","id":${id},${body.slice(1)}`;
}
function refuse({ method }) {
    throw violation("the call", "no callbacks", method);
}
//# sourceMappingURL=http-runtime-end.js.map