import { StepflowAbortError } from "@stepflow/core/executor";

/**
 * What a promise comes to, unless the signal is aborted before. The promise goes on then, and nobody hears of its end.
 *
 * @param signal is not aborted yet
 * @param onAbort called when it is
 * @throws StepflowAbortError with the signal's reason as its cause
 */
export function unlessAborted<Result>(
  promise: Promise<Result>,
  signal: AbortSignal,
  onAbort?: () => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(new StepflowAbortError("the signal of the call was aborted", { cause: signal.reason }));
      onAbort?.();
    };
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).then(() => signal.removeEventListener("abort", abort));
  });
}
