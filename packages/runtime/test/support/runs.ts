const isSlow = process.env.STEPFLOW_SLOW === "1";

/** How often something random is tried: less in `npm test` than under `test:slow`. */
export function runCount({ quick, slow }: { readonly quick: number; readonly slow: number }): number {
  return isSlow ? slow : quick;
}

/** Milliseconds that a random check may take at full count. */
export const checkTimeoutMs: number = isSlow ? 600_000 : 60_000;
