/** A call that goes on in this worker. */
export class RunningCall {
    /** The component's name. */
    component;
    #controller;
    constructor(component) {
        this.component = component;
    }
    // Made when first asked for: most components never look, and an AbortController costs more than the rest of a call.
    get signal() {
        this.#controller ??= new AbortController();
        return this.#controller.signal;
    }
    /** Whether nobody waits for its answer any more. */
    get isAborted() {
        return this.#controller?.signal.aborted === true;
    }
    abort(reason) {
        this.#controller ??= new AbortController();
        this.#controller.abort(reason);
    }
}
//# sourceMappingURL=running-call.js.map