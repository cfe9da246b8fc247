import { formatDuration } from "../run/format-duration.ts";

/** How far a batch is, how fast it is and when it will be done. */
export function describePace(
  done: number,
  total: number,
  failed: number,
  begun: { readonly atMs: number; readonly done: number },
  nowMs: number,
): string {
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  const head = `${done} of ${total} done (${Math.floor((done * 100) / total)} %)${failures}`;
  const perMs = (done - begun.done) / Math.max(1, nowMs - begun.atMs);
  if (perMs === 0) return head;
  const rate = perMs * 1_000;
  const speed =
    rate >= 10 ? `${Math.round(rate)}/s` : rate >= 0.1 ? `${rate.toFixed(1)}/s` : `${(rate * 60).toFixed(1)}/min`;
  return done === total ? `${head}, ${speed}` : `${head}, ${speed}, ${formatDuration((total - done) / perMs)} left`;
}
