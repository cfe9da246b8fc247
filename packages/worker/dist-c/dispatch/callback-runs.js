import { toJsonValue } from "@stepflow/core";
import { readResult } from "../read-method.js";
/** What a runtime waits at most for a run when the request says nothing, in seconds. */
const defaultWaitSecs = 300;
/** Starts runs, and asks for them, by messages to the runtime whose call is being answered. */
export class CallbackRuns {
    #callbacks;
    #send;
    #signal;
    #timeoutMs;
    /** @param timeoutMs how long an answer may take beyond what the runtime itself is asked to wait */
    constructor(callbacks, send, signal, timeoutMs) {
        this.#callbacks = callbacks;
        this.#send = send;
        this.#signal = signal;
        this.#timeoutMs = timeoutMs;
    }
    submit(params) {
        return this.#request("runs/submit", params);
    }
    get(params) {
        return this.#request("runs/get", params);
    }
    async #request(method, params) {
        const { wait = false, timeoutSecs } = params;
        const result = await this.#callbacks.request({
            method,
            params: toJsonValue(params, `params of ${method}`),
            send: this.#send,
            signal: this.#signal,
            timeoutMs: this.#timeoutMs + (wait ? (timeoutSecs ?? defaultWaitSecs) * 1_000 : 0),
        });
        return readResult(method, result);
    }
}
//# sourceMappingURL=callback-runs.js.map