import { isTerminal } from "@stepflow/core";
import { outcomesOf, runStatusOf } from "./run-outcomes.js";
import { untilAborted } from "./until-aborted.js";
/**
 * How long one request lets the runtime wait for a run, in seconds. Longer runs are asked for again: a request that is
 * long under way is more easily lost, and the runtime never tells that it could not deliver its answer.
 */
export const waitSecs = 60;
/** A runtime that answers sooner, although the run goes on, is not asked again at once. */
const pauseMs = 250;
/** A run below a component's step, on the runtime that called the component. */
export class WorkerSubRun {
    id;
    #call;
    /** The state that was last seen. */
    #seen;
    constructor(seen, call) {
        this.id = seen.runId;
        this.#call = call;
        this.#seen = seen;
    }
    async status() {
        if (!this.#hasEnded)
            await this.#look({ wait: false });
        return runStatusOf(this.#seen);
    }
    async results() {
        while (!this.#hasEnded) {
            const askedAt = performance.now();
            await this.#look({ wait: true });
            if (!this.#hasEnded && performance.now() - askedAt < 4 * pauseMs)
                await this.#pause();
        }
        // What ended before anybody waited for it was seen without results.
        if (!this.#seen.results)
            await this.#look({ wait: true });
        return outcomesOf(this.#seen);
    }
    get #hasEnded() {
        return isTerminal(runStatusOf(this.#seen));
    }
    async #look({ wait }) {
        const { runs, signal } = this.#call;
        const params = {
            runId: this.id,
            observability: this.#call.observability(),
            ...(wait && { wait, includeResults: true, timeoutSecs: waitSecs }),
        };
        this.#seen = await untilAborted(() => runs.get(params), signal, `run ${this.id}`);
    }
    #pause() {
        const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));
        return untilAborted(pause, this.#call.signal, `run ${this.id}`);
    }
}
//# sourceMappingURL=worker-sub-run.js.map