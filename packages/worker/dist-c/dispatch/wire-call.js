import { CallbackRuns } from "./callback-runs.js";
/**
 * What the wire says of one call, and what that call can reach of its runtime.
 *
 * Hot: one for every call. Nothing is made before a component asks for it, and most ask for nothing.
 */
export class WireCall {
    #parts;
    #runs;
    constructor(parts) {
        this.#parts = parts;
    }
    get component() {
        return this.#parts.params.component;
    }
    get pathParameters() {
        return this.#parts.pathParameters;
    }
    get attempt() {
        return this.#parts.params.attempt;
    }
    get runId() {
        return this.#parts.params.observability.run_id ?? undefined;
    }
    get flowId() {
        return this.#parts.params.observability.flow_id ?? undefined;
    }
    get stepId() {
        return this.#parts.params.observability.step_id ?? undefined;
    }
    get traceId() {
        return this.#parts.params.observability.trace_id ?? undefined;
    }
    get spanId() {
        return this.#parts.params.observability.span_id ?? undefined;
    }
    get signal() {
        return this.#parts.running.signal;
    }
    get blobs() {
        return this.#parts.blobs;
    }
    get runs() {
        const { callbacks, send, callbackTimeoutMs } = this.#parts;
        this.#runs ??= new CallbackRuns(callbacks, send, this.signal, callbackTimeoutMs);
        return this.#runs;
    }
}
//# sourceMappingURL=wire-call.js.map