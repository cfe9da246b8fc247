import { StepflowAbortError } from "@stepflow/core";
/**
 * Lets at most `limit` calls run at a time; the others wait their turn, in order. A call that is aborted while it waits
 * gives up its place.
 *
 * @throws TypeError when the limit is not a whole number of at least 1
 *
 * @example
 * server.use(limitConcurrency(4));
 */
export function limitConcurrency(limit) {
    if (!Number.isInteger(limit) || limit < 1) {
        throw new TypeError(`limitConcurrency(${limit}): expected a whole number of at least 1`);
    }
    let running = 0;
    const waiting = new Set();
    const takePlace = (signal) => {
        if (running < limit) {
            running += 1;
            return undefined;
        }
        return new Promise((resolve, reject) => {
            const start = () => {
                signal.removeEventListener("abort", giveUp);
                resolve();
            };
            const giveUp = () => {
                waiting.delete(start);
                reject(new StepflowAbortError("the call was aborted before its turn came", { cause: signal.reason }));
            };
            if (signal.aborted)
                return giveUp();
            signal.addEventListener("abort", giveUp, { once: true });
            waiting.add(start);
        });
    };
    /** The place goes to the next in line without ever being free, so that nobody can come between. */
    const passOn = () => {
        const [next] = waiting;
        if (next === undefined)
            running -= 1;
        else {
            waiting.delete(next);
            next();
        }
    };
    return async (call, next) => {
        await takePlace(call.context.signal);
        try {
            return await next(call);
        }
        finally {
            passOn();
        }
    };
}
//# sourceMappingURL=limit-concurrency.js.map