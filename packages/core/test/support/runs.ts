const isSlow = process.env.STEPFLOW_SLOW === "1";

/** How often a property is tried: `full` times under `test:slow`, one per cent of that in `npm test`. */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: isSlow ? full : Math.ceil(full / 100) };
}

/** Milliseconds that a property may take at full count. */
export const propertyTimeoutMs: number = isSlow ? 600_000 : 30_000;
