import { StepflowAbortError } from "@stepflow/core";
import { RunningCall } from "./running-call.js";
/** The calls that go on in this worker, so that it can end without cutting them off. */
export class RunningCalls {
    #calls = new Set();
    /** Components whose calls ended since anybody last asked which ran. */
    #ended = new Set();
    #whenIdle = [];
    #draining = false;
    get isDraining() {
        return this.#draining;
    }
    /** @param component the name, for {@link takeNames} */
    start(component) {
        const call = new RunningCall(component);
        this.#calls.add(call);
        return call;
    }
    end(call) {
        this.#ended.add(call.component);
        this.#calls.delete(call);
        if (this.#calls.size > 0 || this.#whenIdle.length === 0)
            return;
        for (const resolve of this.#whenIdle.splice(0))
            resolve();
    }
    /** The components that run, or ran since this was last asked. */
    takeNames() {
        const names = new Set(this.#ended);
        for (const { component } of this.#calls)
            names.add(component);
        this.#ended.clear();
        return names;
    }
    /** From now on no call should start; resolves when none goes on, or after `drainMs`, when all are aborted. */
    async drain(drainMs) {
        this.#draining = true;
        if (this.#calls.size === 0)
            return;
        let timer;
        await Promise.race([
            this.#idle(),
            new Promise((resolve) => {
                timer = setTimeout(resolve, drainMs);
            }),
        ]);
        clearTimeout(timer);
        const reason = new StepflowAbortError(`the worker ends, and the call did not within ${drainMs} ms`);
        for (const call of this.#calls)
            call.abort(reason);
    }
    #idle() {
        return new Promise((resolve) => this.#whenIdle.push(resolve));
    }
}
//# sourceMappingURL=running-calls.js.map