import { StepflowTimeoutError } from "@stepflow/core";
import { overlayContext } from "../registry/overlay-context.js";
/**
 * Fails calls that take longer than `timeoutMs`, and aborts the `signal` of their context. What does not look at the
 * signal goes on unseen; its result is dropped.
 *
 * @throws TypeError when the time is not a number above 0
 */
export function timeout(timeoutMs) {
    if (!(timeoutMs > 0 && timeoutMs <= maxTimerMs)) {
        throw new TypeError(`timeout(${timeoutMs}): expected milliseconds above 0 and at most ${maxTimerMs}`);
    }
    return async (call, next) => {
        const { context } = call;
        const controller = new AbortController();
        const forward = () => controller.abort(context.signal.reason);
        if (context.signal.aborted)
            forward();
        context.signal.addEventListener("abort", forward, { once: true });
        let timer;
        const tooLong = new Promise((_resolve, reject) => {
            timer = setTimeout(() => {
                const error = new StepflowTimeoutError(`component ${call.name} took longer than ${timeoutMs} ms`);
                controller.abort(error);
                reject(error);
            }, timeoutMs);
        });
        try {
            const signal = controller.signal;
            return await Promise.race([next({ ...call, context: overlayContext(context, { signal }) }), tooLong]);
        }
        finally {
            clearTimeout(timer);
            context.signal.removeEventListener("abort", forward);
        }
    };
}
/** Timers count in 32 bits; more would fire at once. */
const maxTimerMs = 2 ** 31 - 1;
//# sourceMappingURL=timeout.js.map