/** Whether tests run at full count. */
export const isSlow: boolean = process.env.STEPFLOW_SLOW === "1";

/** How often something random is tried: `full` times under `test:slow`, one per cent of that in `npm test`. */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: isSlow ? full : Math.ceil(full / 100) };
}

/** How long something random may take, in ms. */
export const propertyTimeoutMs: number = isSlow ? 600_000 : 60_000;
