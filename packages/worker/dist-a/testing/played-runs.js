import { randomUUID } from "node:crypto";
/** The id of the flow that the cases let components run; `PlayedRuns` runs it. */
export const playedFlowId = "c0".repeat(32);
/**
 * Plays the runs below a step: each is done as soon as somebody asks, and its results are made from its inputs. What the
 * worker asks is kept for the cases to look at.
 */
export class PlayedRuns {
    callbacks = [];
    #work;
    #runs = new Map();
    constructor(work = (input) => ({ outcome: "success", result: resultOf(input) })) {
        this.#work = work;
    }
    /** Answers a callback as a 0.11 runtime does. */
    answer = (callback) => {
        this.callbacks.push(callback);
        if (callback.method === "runs/submit") {
            const run = this.#submit(callback.params);
            return { result: callback.params.wait === true ? print(run, true) : print(justStarted(run), false) };
        }
        const run = this.#runs.get(callback.params.runId);
        if (run === undefined)
            return { error: { code: -32000, message: `no run has the id ${callback.params.runId}` } };
        return { result: print(run, callback.params.includeResults === true) };
    };
    #submit({ flowId, inputs }) {
        const results = inputs.map((input) => this.#work(input));
        const completed = results.filter(({ outcome }) => outcome === "success").length;
        const at = "2026-03-03T10:00:00+00:00";
        const run = {
            runId: randomUUID(),
            flowId,
            status: completed === inputs.length ? "completed" : "failed",
            items: { total: inputs.length, completed, running: 0, failed: inputs.length - completed, cancelled: 0 },
            createdAt: at,
            completedAt: at,
            results: results.map((result, itemIndex) => ({
                itemIndex,
                status: result.outcome === "success" ? "completed" : "failed",
                result,
                completedAt: at,
            })),
        };
        this.#runs.set(run.runId, run);
        return run;
    }
}
/** What a played run makes of an input. */
export function resultOf(input) {
    return { ran: input };
}
/** What is answered to those who do not wait. */
function justStarted({ completedAt: _, ...run }) {
    const { total } = run.items;
    return { ...run, status: "running", items: { total, completed: 0, running: total, failed: 0, cancelled: 0 } };
}
function print({ results, ...status }, withResults) {
    return JSON.parse(JSON.stringify({ ...status, ...(withResults && { results }) }));
}
//# sourceMappingURL=played-runs.js.map