const minDelayMs = 1_000;
const maxDelayMs = 10_000;

/** The pause in ms before the n-th retry (from 1): Fibonacci numbers of seconds, at most ten. */
export function retryDelayMs(retry: number): number {
  let [current, next] = [minDelayMs, minDelayMs];
  for (let n = 1; n < retry && current < maxDelayMs; n += 1) [current, next] = [next, current + next];
  return Math.min(current, maxDelayMs);
}
