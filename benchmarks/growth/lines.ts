import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonValue } from "@stepflow/core";
import type { StepflowRuntime } from "@stepflow/runtime";
import { chain, startRuntime } from "../support/shapes.ts";
import type { GrowthLine } from "./line.ts";

/** One thing that grows, and a round of runs at one size. */
interface Growth extends Omit<GrowthLine, "points"> {
  readonly sizes: readonly number[];
  /** Whether runs are kept on disk. */
  readonly isDurable?: true;
  /** Prepares a round; answers how many steps it has, and the round. */
  prepare(runtime: StepflowRuntime, size: number): { readonly steps: number; readonly round: () => Promise<unknown> };
}

const powersOfTen = (from: number, to: number): number[] => {
  const sizes: number[] = [];
  for (let size = from; size <= to; size *= 10) sizes.push(size);
  return sizes;
};

const growths: readonly Growth[] = [
  {
    name: "steps",
    axis: "steps in one chain",
    unit: "steps",
    sizes: powersOfTen(10, 100_000),
    prepare(runtime, size) {
      const flow = chain(size);
      return { steps: size, round: () => runtime.run(flow, {}) };
    },
  },
  {
    name: "items",
    axis: "items of one run, each through 4 steps",
    unit: "items",
    sizes: powersOfTen(1, 100_000),
    prepare(runtime, size) {
      const flow = chain(4);
      const inputs = Array.from({ length: size }, (_, index) => ({ index }));
      return { steps: size * 4, round: () => runtime.runMany(flow, inputs) };
    },
  },
  {
    name: "concurrency",
    axis: "runs of 4 steps at a time",
    unit: "runs",
    sizes: powersOfTen(1, 1_000),
    prepare(runtime, size) {
      const flow = chain(4);
      return { steps: size * 4, round: () => Promise.all(Array.from({ length: size }, () => runtime.run(flow, {}))) };
    },
  },
  {
    name: "payload",
    axis: "bytes that cross each of 4 steps",
    unit: "bytes",
    sizes: powersOfTen(1, 10_000_000),
    prepare(runtime, size) {
      const flow = chain(4);
      const input = payload(size);
      return { steps: 4, round: () => runtime.run(flow, input) };
    },
  },
  {
    name: "steps, on disk",
    axis: "steps in one chain, each kept on disk",
    unit: "steps",
    sizes: powersOfTen(10, 10_000),
    isDurable: true,
    prepare(runtime, size) {
      const flow = chain(size);
      return { steps: size, round: () => runtime.run(flow, {}) };
    },
  },
];

export const lineNames: readonly string[] = growths.map(({ name }) => name);

export async function measureLine(lineName: string): Promise<GrowthLine> {
  const growth = growths.find(({ name }) => name === lineName);
  if (growth === undefined) throw new Error(`no line "${lineName}"; there are ${lineNames.join(", ")}`);
  const { name, axis, unit, sizes, isDurable = false } = growth;
  const points: { at: number; microseconds: number }[] = [];
  // Small sizes first make the code warm for large ones, and are measured again behind them.
  for (const size of [...sizes, ...sizes]) {
    // Few ended runs are kept: a thousand that each hold 10 MB at every step would not fit.
    const folder = mkdtempSync(join(tmpdir(), "stepflow-growth-"));
    const storage = isDurable ? `sqlite:${join(folder, "runs.db")}` : "memory";
    const runtime = await startRuntime({ keptRuns: 10 }, storage);
    const { steps, round } = growth.prepare(runtime, size);
    const bestMs = await bestOf(round);
    await runtime.close();
    rmSync(folder, { recursive: true });
    points.push({ at: size, microseconds: (bestMs / steps) * 1_000 });
  }
  return { name, axis, unit, points: points.slice(sizes.length) };
}

/** The shortest of at least five rounds, and of as many as a second has room for. */
async function bestOf(round: () => Promise<unknown>): Promise<number> {
  let bestMs = Number.POSITIVE_INFINITY;
  const startMs = performance.now();
  for (let count = 0; count < 5 || performance.now() - startMs < 1_000; count += 1) {
    const roundMs = performance.now();
    await round();
    bestMs = Math.min(bestMs, performance.now() - roundMs);
  }
  return bestMs;
}

/** JSON of about this many bytes: one short text, or a list of records of a hundred bytes. */
function payload(bytes: number): JsonValue {
  const record = { id: 1_234_567, name: "a customer's name", tags: ["one", "two"], active: true, score: 12.5 };
  if (bytes < 100) return "x".repeat(bytes);
  return Array.from({ length: Math.round(bytes / 100) }, (_, index) => ({ ...record, id: 1_000_000 + index }));
}
