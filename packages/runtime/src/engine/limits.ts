/** What keeps a flow, however written, from exhausting the process. Each has an error of its own that names it. */
export interface EngineLimits {
  /** Steps of one flow. 100,000 by default. */
  readonly steps: number;
  /** Inputs of one run. 100,000 by default. */
  readonly items: number;
  /** Characters, roughly, of one value as JSON: an input of a run, the output of a step. 64 Mi by default. */
  readonly valueSize: number;
  /** How deep sub-runs may nest. 32 by default. */
  readonly subRunDepth: number;
  /** Runs of one tree, the root included. 100,000 by default. */
  readonly subRuns: number;
  /** Steps executed at once in one tree of runs. 10,000 by default. */
  readonly concurrency: number;
  /** Events kept for one tree of runs; readers that come later see a gap. 1,000,000 by default. */
  readonly keptEvents: number;
  /** Runs that have ended and are still found by their ids. 1,000 by default; the oldest are forgotten first. */
  readonly keptRuns: number;
}

export const defaultLimits: EngineLimits = {
  steps: 100_000,
  items: 100_000,
  valueSize: 64 * 1024 * 1024,
  subRunDepth: 32,
  subRuns: 100_000,
  concurrency: 10_000,
  keptEvents: 1_000_000,
  keptRuns: 1_000,
};
