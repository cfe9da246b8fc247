const isSlow = process.env.STEPFLOW_SLOW === "1";

/** How often something random is tried: `full` times under `test:slow`, one per cent of that in `npm test`. */
export function runCount(full: number): number {
  return isSlow ? full : Math.ceil(full / 100);
}

/** Milliseconds that a random check may take at full count. */
export const checkTimeoutMs: number = isSlow ? 600_000 : 60_000;
