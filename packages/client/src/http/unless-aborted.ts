import { StepflowAbortError } from "@stepflow/core/executor";

/**
 * What a promise comes to, unless the signal is aborted before. The promise goes on then, and nobody hears of its end.
 *
 * @throws StepflowAbortError with the signal's reason as its cause
 */
export function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(new StepflowAbortError("the signal of the call was aborted", { cause: signal.reason }));
    };
    const end = (): void => signal.removeEventListener("abort", abort);
    promise.then(resolve, reject).finally(end);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
  });
}
