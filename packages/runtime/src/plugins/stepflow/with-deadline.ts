import type { Clock } from "../../engine/clock.ts";
import { connectionError } from "./worker-error.ts";

/**
 * Does work that nobody could cancel otherwise, and gives it up after a time.
 *
 * @param overdue says what did not come in time
 * @throws WorkerTransportError when the time is over and the work rejects with the reason of its signal
 */
export async function withDeadline<Result>(
  clock: Clock,
  deadlineMs: number,
  overdue: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const deadline = new AbortController();
  const message = `${overdue} within ${deadlineMs / 1_000} s`;
  const cancel = clock.after(deadlineMs, () => deadline.abort(connectionError(message)));
  try {
    return await work(deadline.signal);
  } finally {
    cancel();
  }
}
