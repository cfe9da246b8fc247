import { Agent, request } from "node:http";
import { ProtocolViolation, violation } from "../protocol-violation.js";
/** Posts messages to a URL with the headers of a 0.11 runtime, byte for byte. */
export class HttpEnd {
    url;
    transcript;
    #patienceMs;
    #agent = new Agent({ keepAlive: true });
    constructor(url, patienceMs, transcript) {
        this.url = url;
        this.transcript = transcript;
        this.#patienceMs = patienceMs;
    }
    /**
     * Posts one message.
     *
     * @throws ProtocolViolation when the worker closes the connection or says nothing for too long
     */
    post(text, { instanceId, ...options } = {}) {
        const body = Buffer.from(text);
        const headers = {
            "content-type": "application/json",
            accept: "application/json, text/event-stream",
            ...(instanceId !== undefined && { "stepflow-instance-id": instanceId }),
            host: this.url.host,
            "content-length": body.length,
        };
        this.transcript.sent(`POST ${this.url.pathname}${this.url.search} ${text}`);
        return this.#exchange(request(this.url, { method: "POST", agent: this.#agent, headers }), options, body);
    }
    /** Asks for a path of the worker's origin. */
    get(path) {
        this.transcript.sent(`GET ${path}`);
        const url = new URL(path, this.url);
        const headers = { accept: "*/*", host: url.host };
        return this.#exchange(request(url, { method: "GET", agent: this.#agent, headers }), {});
    }
    close() {
        this.#agent.destroy();
    }
    #exchange(sending, options, body) {
        // A runtime's client does not send this header, and keeps the connection all the same.
        sending.removeHeader("connection");
        const { signal, patienceMs = this.#patienceMs } = options;
        return new Promise((resolve, reject) => {
            let answer;
            const giveUp = (reason) => {
                answer?.destroy(reason);
                sending.destroy(reason);
            };
            sending.setTimeout(patienceMs, () => {
                giveUp(violation(`the answer to ${sending.method}`, `one within ${patienceMs} ms`, answer ? "the beginning of one" : "silence"));
            });
            const onAbort = () => giveUp(new Error("let go of the call", { cause: signal?.reason }));
            signal?.addEventListener("abort", onAbort, { once: true });
            sending.on("close", () => signal?.removeEventListener("abort", onAbort));
            sending.on("error", (error) => reject(asViolation(error)));
            sending.on("response", (response) => {
                answer = response;
                resolve(this.#toAnswer(response, sending.reusedSocket));
            });
            sending.end(body);
            if (signal?.aborted)
                onAbort();
        });
    }
    #toAnswer(response, onReusedConnection) {
        const { statusCode: status = 0, headers } = response;
        const contentType = headers["content-type"];
        const { transcript } = this;
        transcript.received(`${status} ${contentType ?? "(no content type)"}`);
        const chunks = read(response);
        return {
            status,
            headers,
            isEventStream: status >= 200 && status < 300 && contentType?.includes("text/event-stream") === true,
            onReusedConnection,
            chunks,
            async text() {
                const parts = [];
                for await (const chunk of chunks)
                    parts.push(chunk);
                const text = Buffer.concat(parts).toString();
                if (text !== "")
                    transcript.received(text);
                return text;
            },
            drop: () => response.destroy(),
        };
    }
}
async function* read(response) {
    try {
        for await (const chunk of response)
            yield chunk;
    }
    catch (error) {
        throw asViolation(error);
    }
}
function asViolation(error) {
    if (error instanceof ProtocolViolation || !(error instanceof Error))
        return error;
    const code = "code" in error ? `${String(error.code)}: ` : "";
    return code === "" ? error : violation("the connection", "an answer", `${code}${error.message}`);
}
//# sourceMappingURL=http-end.js.map