import type { Figure } from "../support/figures.ts";
import type { PeerSystem } from "../support/results.ts";
import { type RowName, rowIndex } from "./rows.ts";

/** What only ours is measured for, a figure for each round. */
export interface OwnRounds {
  readonly growth: readonly number[];
  readonly resumingMs: readonly number[];
}

/** Ours against the targets. */
export function figuresOf(power: PeerSystem, process: PeerSystem, { growth, resumingMs }: OwnRounds): Figure[] {
  const rowOf = (system: PeerSystem, row: RowName): number[] =>
    system.rounds.map((round) => round[rowIndex(row)]).filter((value) => typeof value === "number");
  const sync = `fsync here: p50 ${list(rowOf(power, "sync p50"))} us, p99 ${list(rowOf(power, "sync p99"))} us`;
  return [
    {
      what: "`process`, per sequential step",
      unit: "us",
      rounds: rowOf(process, "per step"),
      target: { is: "at most", value: 30 },
      note: "a ninth of what 10 steps take more than 1",
    },
    {
      what: "`power`, per sequential step",
      unit: "us",
      rounds: rowOf(power, "per step"),
      target: { is: "at most", value: 180 },
      note: sync,
    },
    {
      what: "`process`, throughput (runs of 4 steps, 100 at a time)",
      unit: "steps/s",
      rounds: rowOf(process, "throughput by processor"),
      target: { is: "at least", value: 60_000 },
      note: "by the second of processor time",
    },
    {
      what: "`power`, throughput",
      unit: "steps/s",
      rounds: rowOf(power, "throughput by processor"),
      target: { is: "at least", value: 60_000 },
      note: "by the second of processor time",
    },
    {
      what: "the same, by the clock on the wall",
      unit: "steps/s",
      rounds: rowOf(power, "throughput"),
      note: sync,
    },
    {
      what: "`process`, run of 1 step, submit to result, p50",
      unit: "ms",
      rounds: rowOf(process, "one run p50"),
      target: { is: "at most", value: 0.5 },
    },
    {
      what: "`power`, run of 1 step, submit to result, p50",
      unit: "ms",
      rounds: rowOf(power, "one run p50"),
      target: { is: "at most", value: 0.5 },
      note: sync,
    },
    {
      what: "the same, p99",
      unit: "ms",
      rounds: rowOf(power, "one run p99"),
      target: { is: "at most", value: 3 },
      note: "the disk's own p99 stands above",
    },
    {
      what: "`power`, fan-out of 100, p50",
      unit: "ms",
      rounds: rowOf(power, "fan-out"),
      target: { is: "at most", value: 3 },
      note: sync,
    },
    {
      what: "event loop held up under load, p99",
      unit: "ms",
      rounds: rowOf(power, "event loop"),
      note: "`power`, runs of 4 steps, 100 at a time: a commit holds it up as long as the disk takes",
    },
    {
      what: "cost of step 10,000 against step 100, one run",
      unit: "x",
      rounds: growth,
      target: { is: "at most", value: 1.1 },
      note: "`process`: with `power` the disk would be all that shows",
    },
    {
      what: "database for 1,000 steps of 200 B",
      unit: "MB",
      rounds: rowOf(process, "size"),
      target: { is: "at most", value: 1 },
    },
    {
      what: "`kill -9` to resumed work",
      unit: "ms",
      rounds: rowOf(process, "recovery"),
      target: { is: "at most", value: 200 },
      note: "in a process that is started at once; its start counts",
    },
    {
      what: "resuming 10,000 unfinished runs at start",
      unit: "ms",
      rounds: resumingMs,
      target: { is: "at most", value: 2_000 },
      note: "until a step of each is executed again",
    },
  ];
}

function list(values: readonly number[]): string {
  return values.map((value) => value.toLocaleString("en", { maximumSignificantDigits: 2 })).join(" · ");
}
