import type { PeerRow } from "../support/results.ts";

/** What `measure-one.ts` answers for each system, in this order. */
export const rows: readonly PeerRow[] = [
  { name: "write and fdatasync of 4 KiB, p50", unit: "us", better: "less" },
  { name: "write and fdatasync of 4 KiB, p99", unit: "us", better: "less" },
  { name: "run of 1 step, submit to result, p50", unit: "ms", better: "less" },
  { name: "run of 1 step, submit to result, p99", unit: "ms", better: "less" },
  { name: "per sequential step (a ninth of 10 steps less 1)", unit: "us", better: "less" },
  { name: "from step to step inside a run, p50", unit: "us", better: "less" },
  { name: "fan-out of 100, p50", unit: "ms", better: "less" },
  { name: "runs of 4 steps, 100 at a time", unit: "steps/s", better: "more" },
  { name: "the same, all processes", unit: "steps/s of processor", better: "more" },
  { name: "the same: event loop held up, p99", unit: "ms", better: "less" },
  { name: "the same: resident then, all processes", unit: "MB", better: "less" },
  { name: "step 1,000 against step 100 of one run", unit: "x", better: "less" },
  { name: "database for 1,000 steps of 200 B", unit: "MB", better: "less" },
  { name: "kill -9 to resumed work", unit: "ms", better: "less" },
];
