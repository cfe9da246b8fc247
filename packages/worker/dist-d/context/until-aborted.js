import { StepflowAbortError } from "@stepflow/core";
/**
 * Does `work` and waits for it as long as anybody wants the call's result.
 *
 * @throws StepflowAbortError as soon as `signal` is aborted: work that has begun is not undone, no more is begun
 */
export async function untilAborted(work, signal, subject) {
    let abort = () => { };
    const aborted = new Promise((_resolve, reject) => {
        abort = () => reject(new StepflowAbortError(`nobody waits for ${subject} any more`, { cause: signal.reason }));
        signal.addEventListener("abort", abort, { once: true });
        if (signal.aborted)
            abort();
    });
    try {
        return await (signal.aborted ? aborted : Promise.race([work(), aborted]));
    }
    finally {
        signal.removeEventListener("abort", abort);
    }
}
//# sourceMappingURL=until-aborted.js.map