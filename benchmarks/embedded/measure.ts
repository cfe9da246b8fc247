// npm run bench: what the embedded engine costs, in memory, through the public API, with components that do nothing.
// Prints a table and writes results/embedded.json and the page that shows it. The packages are measured as they are built: what loads TypeScript
// on the fly also wraps every closure.
import { execFileSync } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import type { StepflowRuntime } from "@stepflow/runtime";
import { writePage } from "../page/write-page.ts";
import { type Figure, printFigures } from "../support/figures.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { writeResults } from "../support/results.ts";
import { chain, fanOut, startRuntime } from "../support/shapes.ts";
import { medianMs, quantile, underLoad } from "../support/timing.ts";
import { stepTimes } from "./long-chain.ts";
import type { ManyItems } from "./many-items.ts";

const roundCount = 3;

const machine = describeMachine();
console.log(printMachine(machine));
const runtime = await startRuntime();
await warmUp(runtime);
const figures: Figure[] = [
  ...(await sequentialFigures(runtime)),
  ...(await throughputFigures(runtime)),
  ...(await upstreamFigures(runtime)),
];
await runtime.close();
figures.push(await growthFigure(), ...(await manyItemsFigures()));
printFigures(figures);
writeResults("embedded", { machine, figures });
console.log(`written to ${writePage()}`);

async function warmUp(runtime: StepflowRuntime): Promise<void> {
  for (const flow of [chain(10), chain(1), fanOut(100)]) await underLoad(() => runtime.run(flow, {}), 5_000, 10);
}

async function inRounds<Round>(measure: () => Promise<Round>): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < roundCount; round += 1) rounds.push(await measure());
  return rounds;
}

async function sequentialFigures(runtime: StepflowRuntime): Promise<Figure[]> {
  const [one, ten, wide] = [chain(1), chain(10), fanOut(100)];
  const rounds = await inRounds(async () => ({
    one: await medianMs(() => runtime.run(one, {}), 5_000),
    ten: await medianMs(() => runtime.run(ten, {}), 5_000),
    wide: await medianMs(() => runtime.run(wide, {}, { maxConcurrency: 100 }), 1_000),
  }));
  return [
    { what: "one run of 1 step, p50", unit: "us", rounds: rounds.map(({ one }) => one * 1_000) },
    {
      what: "in memory, per sequential step",
      unit: "us",
      rounds: rounds.map(({ one, ten }) => ((ten - one) / 9) * 1_000),
      target: { is: "at most", value: 3 },
      note: "a run costs something besides its steps: a ninth of what 10 steps take more than 1",
    },
    {
      what: "fan-out of 100, p50",
      unit: "ms",
      rounds: rounds.map(({ wide }) => wide),
      target: { is: "at most", value: 0.5 },
    },
  ];
}

async function throughputFigures(runtime: StepflowRuntime): Promise<Figure[]> {
  const four = chain(4);
  const rounds = await inRounds(async () => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const load = await underLoad(() => runtime.run(four, {}), 20_000, 100);
    delay.disable();
    return { ...load, delayMs: delay.max / 1e6 };
  });
  return [
    {
      what: "in memory, throughput (runs of 4 steps, 100 at a time)",
      unit: "steps/s",
      // Of all threads of the process together, so that other processes do not count. Alone, a machine is faster than
      // this: collecting garbage has threads of its own.
      rounds: rounds.map(({ cpuMicrosecondsPerCall }) => (4 * 1_000_000) / cpuMicrosecondsPerCall),
      target: { is: "at least", value: 250_000 },
      note: "by the second of processor time",
    },
    {
      what: "the same, by the clock on the wall",
      unit: "steps/s",
      rounds: rounds.map(({ callsPerSecond }) => callsPerSecond * 4),
      note: "on a machine with nothing else to do the two are nearly the same",
    },
    {
      what: "the same: event loop held up at most",
      unit: "ms",
      rounds: rounds.map(({ delayMs }) => delayMs),
      note: "1,000 steps that wait for nothing start before others get their turn",
    },
  ];
}

/** The shapes and names of the official load tests, so that lines can be compared; there each run goes over HTTP. */
async function upstreamFigures(runtime: StepflowRuntime): Promise<Figure[]> {
  const scenarios = [
    { name: "bench-noop-1", flow: chain(1), count: 20_000 },
    { name: "bench-noop-parallel (10 steps)", flow: fanOut(10), count: 10_000 },
    { name: "bench-noop-100", flow: fanOut(100), count: 2_000 },
    { name: "bench-sleep-10ms", flow: chain(1, "/sleep-10ms"), count: 10_000 },
  ];
  const figures: Figure[] = [];
  for (const { name, flow, count } of scenarios) {
    const rounds = await inRounds(() => underLoad(() => runtime.run(flow, { data: "bench" }), count, 100));
    const [p50, p95] = [quantile(rounds.map(({ p50Ms }) => p50Ms)), quantile(rounds.map(({ p95Ms }) => p95Ms))];
    figures.push({
      what: `${name}, 100 at a time`,
      unit: "runs/s",
      rounds: rounds.map(({ callsPerSecond }) => callsPerSecond),
      note: `p50 ${p50.toPrecision(2)} ms, p95 ${p95.toPrecision(2)} ms`,
    });
  }
  return figures;
}

async function growthFigure(): Promise<Figure> {
  const rounds = await inRounds(async () => {
    const times = await stepTimes(10_000, 30);
    return times.around(9_940) / times.around(100);
  });
  return {
    what: "cost of step 10,000 against step 100, one chain",
    unit: "x",
    rounds,
    target: { is: "at most", value: 1.1 },
  };
}

async function manyItemsFigures(): Promise<Figure[]> {
  const script = fileURLToPath(new URL("many-items.ts", import.meta.url));
  const rounds = await inRounds(async () => {
    const measured: ManyItems = JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" }));
    return measured;
  });
  return [
    {
      what: "10,000 items x 10 steps in one run",
      unit: "steps/s",
      rounds: rounds.map(({ steps, elapsedMs }) => steps / (elapsedMs / 1_000)),
    },
    {
      what: "the same: resident at most",
      unit: "MB",
      rounds: rounds.map(({ residentMegabytes }) => residentMegabytes),
      target: { is: "at most", value: 300 },
    },
    {
      what: "the same: resident before the run",
      unit: "MB",
      rounds: rounds.map(({ residentBeforeMegabytes }) => residentBeforeMegabytes),
    },
  ];
}
