// npm run bench: what the embedded engine costs, in memory, through the public API, with components that do nothing.
// Prints a table and writes embedded/results.json. The packages are measured as they are built: what loads TypeScript
// on the fly also wraps every closure.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { chain, diamond, fanOut, startRuntime } from "./flows.ts";
import { callsPerSecond, medianMs } from "./timing.ts";

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The bound of the design's table of numbers, where it has one. */
  readonly target?: { readonly is: "at most" | "at least"; readonly value: number };
}

interface ManyItems {
  readonly elapsedMs: number;
  readonly steps: number;
  readonly residentBeforeMegabytes: number;
  readonly residentMegabytes: number;
}

const figures = [...(await sequentialFigures()), ...(await parallelFigures()), ...manyItemsFigures()];
console.table(figures.map(toRow));
const path = fileURLToPath(new URL("results.json", import.meta.url));
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
};
writeFileSync(path, `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, figures }, null, 2)}\n`);
console.log(`written to ${path}`);

async function sequentialFigures(): Promise<Figure[]> {
  const runtime = await startRuntime();
  const warmUp = chain(10);
  for (let round = 0; round < 20_000; round += 1) await runtime.run(warmUp, {});
  const medianOfChain = (stepCount: number, count: number): Promise<number> => {
    const flow = chain(stepCount);
    return medianMs(() => runtime.run(flow, {}), count);
  };
  const one = await medianOfChain(1, 2_000);
  const ten = await medianOfChain(10, 2_000);
  const thousand = await medianOfChain(1_000, 30);
  await runtime.close();
  return [
    { what: "one run of 1 step, p50", value: one * 1_000, unit: "us" },
    // A run costs something besides its steps: the difference of two runs is steps alone.
    {
      what: "chain: each further step, p50",
      value: ((ten - one) / 9) * 1_000,
      unit: "us",
      target: { is: "at most", value: 3 },
    },
    { what: "chain of 1,000: each step, p50", value: thousand, unit: "us" },
  ];
}

async function parallelFigures(): Promise<Figure[]> {
  const runtime = await startRuntime();
  const [wide, square, four] = [fanOut(100), diamond(), chain(4)];
  const fanOutMs = await medianMs(() => runtime.run(wide, {}, { maxConcurrency: 100 }), 500);
  const diamondMs = await medianMs(() => runtime.run(square, {}), 2_000);
  const runsPerSecond = await callsPerSecond(() => runtime.run(four, {}), { count: 20_000, concurrency: 100 });
  await runtime.close();
  return [
    { what: "fan-out of 100, p50", value: fanOutMs, unit: "ms", target: { is: "at most", value: 0.5 } },
    { what: "diamond of 4, p50", value: diamondMs * 1_000, unit: "us" },
    {
      what: "runs of 4 steps, 100 at a time",
      value: runsPerSecond * 4,
      unit: "steps/s",
      target: { is: "at least", value: 250_000 },
    },
  ];
}

function manyItemsFigures(): Figure[] {
  const script = fileURLToPath(new URL("many-items.ts", import.meta.url));
  const output = execFileSync(process.execPath, [script], { encoding: "utf8" });
  const measured: ManyItems = JSON.parse(output);
  return [
    {
      what: "10,000 items x 10 steps in one run",
      value: measured.steps / (measured.elapsedMs / 1_000),
      unit: "steps/s",
    },
    {
      what: "the same: resident at most",
      value: measured.residentMegabytes,
      unit: "MB",
      target: { is: "at most", value: 300 },
    },
    { what: "the same: resident before the run", value: measured.residentBeforeMegabytes, unit: "MB" },
  ];
}

function toRow({ what, value, unit, target }: Figure): Record<string, string> {
  const shown = `${value.toLocaleString("en", { maximumSignificantDigits: 3 })} ${unit}`;
  if (target === undefined) return { what, measured: shown, target: "" };
  const isMet = target.is === "at most" ? value <= target.value : value >= target.value;
  const bound = `${target.is} ${target.value.toLocaleString("en")} ${unit}`;
  return { what, measured: shown, target: `${bound}: ${isMet ? "met" : "MISSED"}` };
}
