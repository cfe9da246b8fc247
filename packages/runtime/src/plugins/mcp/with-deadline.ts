import type { Clock } from "../../engine/clock.ts";

/** How long work may take, and who may end it before. */
export interface Deadline {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** What the work's signal is aborted with when the time is over. */
  readonly message: string;
  readonly signal: AbortSignal | undefined;
}

/** Gives work a signal that also aborts when it takes too long; `extend` starts its time anew. */
export async function withDeadline<Result>(
  { clock, timeoutMs, message, signal }: Deadline,
  work: (signal: AbortSignal, extend: () => void) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const ending = new AbortController();
  const abort = (): void => ending.abort(signal?.reason);
  const start = (): (() => void) => clock.after(timeoutMs, () => ending.abort(new Error(message)));
  let cancel = start();
  const extend = (): void => {
    cancel();
    cancel = start();
  };
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await work(ending.signal, extend);
  } finally {
    cancel();
    signal?.removeEventListener("abort", abort);
  }
}
