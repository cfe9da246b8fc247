import type { PeerRow } from "../support/results.ts";

/** What is measured for each system, in this order. */
const named = {
  "sync p50": { name: "write and fdatasync of 4 KiB, p50", unit: "us", better: "neither" },
  "sync p99": { name: "write and fdatasync of 4 KiB, p99", unit: "us", better: "neither" },
  "one run p50": { name: "run of 1 step, submit to result, p50", unit: "ms", better: "less" },
  "one run p99": { name: "run of 1 step, submit to result, p99", unit: "ms", better: "less" },
  "per step": { name: "per sequential step (a ninth of 10 steps less 1)", unit: "us", better: "less" },
  "between steps": { name: "from step to step inside a run, p50", unit: "us", better: "less" },
  "fan-out": { name: "fan-out of 100, p50", unit: "ms", better: "less" },
  throughput: { name: "runs of 4 steps, 100 at a time", unit: "steps/s", better: "more" },
  "throughput by processor": { name: "the same, all processes", unit: "steps/s of processor", better: "more" },
  "event loop": { name: "the same: event loop held up, p99", unit: "ms", better: "less" },
  resident: { name: "the same: resident then, all processes", unit: "MB", better: "less" },
  growth: { name: "step 1,000 against step 100 of one run", unit: "x", better: "less" },
  size: { name: "database for 1,000 steps of 200 B", unit: "MB", better: "less" },
  recovery: { name: "kill -9 to resumed work", unit: "ms", better: "less" },
} as const satisfies Record<string, PeerRow>;

export type RowName = keyof typeof named;

/** Rows that each part of the measurement answers, in this order. */
export const rows: readonly PeerRow[] = Object.values(named);

export function rowIndex(name: RowName): number {
  return Object.keys(named).indexOf(name);
}
