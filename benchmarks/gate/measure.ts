// Its own process, started by the gate: what steps allocate and keep, and how their cost grows. Started without the
// optimizing compilers, which leave out allocations when they get to it, and with a young generation so large that
// nothing is collected in between: then two processes count the same bytes, however busy the machine is.
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";

/** What this process prints. */
export interface Measured {
  /** For each step of a chain, with all that its plugin, worker and component allocate. */
  readonly bytesPerStep: number;
  /** For each run, besides its steps. */
  readonly bytesPerRun: number;
  /** What an ended run of 4 steps holds on to. */
  readonly keptBytesPerRun: number;
  /** What a step of a chain of 2,000 allocates, against one of a chain of 200. */
  readonly allocationGrowth: number;
  /** The same for the time of the processor. */
  readonly timeGrowth: number;
}

const bundle: typeof import("./entry.ts") = createRequire(import.meta.url)(process.argv[2] ?? "");
const { parseFlow, StepflowRuntime, StepflowServer } = bundle;
const collectGarbage = globalThis.gc;
if (collectGarbage === undefined) throw new Error("expected to be started with --expose-gc");

const server = new StepflowServer({ name: "gate" });
server.component("noop", { inputSchema: {}, outputSchema: {}, execute: (input) => input });

const [one, ten] = [await allocatedBy(1, 200), await allocatedBy(10, 200)];
const bytesPerStep = (ten - one) / 9;
const [short, long] = [await allocatedBy(200, 10), await allocatedBy(2_000, 2)];
const measured: Measured = {
  bytesPerStep,
  bytesPerRun: one - bytesPerStep,
  keptBytesPerRun: await keptByRun(),
  allocationGrowth: long / 10 / short,
  timeGrowth: await timeGrowth(),
};
console.log(JSON.stringify(measured));

function chain(stepCount: number): ReturnType<typeof parseFlow> {
  return parseFlow({
    steps: Array.from({ length: stepCount }, (_, index) => ({
      id: `s${index}`,
      component: "/noop",
      input: index === 0 ? { $input: "$" } : { $step: `s${index - 1}` },
    })),
    output: { $step: `s${stepCount - 1}` },
  });
}

/** How many bytes one run allocates. */
async function allocatedBy(stepCount: number, runCount: number): Promise<number> {
  const runtime = await StepflowRuntime.start({ components: [server] });
  const flow = chain(stepCount);
  for (let run = 0; run < 20; run += 1) await runtime.run(flow, {});
  await settle();
  const before = process.memoryUsage().heapUsed;
  for (let run = 0; run < runCount; run += 1) await runtime.run(flow, {});
  const bytes = process.memoryUsage().heapUsed - before;
  await runtime.close();
  return bytes / runCount;
}

async function keptByRun(): Promise<number> {
  const runtime = await StepflowRuntime.start({ components: [server], limits: { keptRuns: 10_000 } });
  const flow = chain(4);
  const runMany = async (): Promise<number> => {
    for (let run = 0; run < 1_000; run += 1) await runtime.run(flow, {});
    await settle();
    return process.memoryUsage().heapUsed;
  };
  const before = await runMany();
  const bytes = (await runMany()) - before;
  await runtime.close();
  return bytes / 1_000;
}

/** The shortest of several runs in turns: to fail, the machine would have to be slow in all long ones and in no short one. */
async function timeGrowth(): Promise<number> {
  const runtime = await StepflowRuntime.start({ components: [server] });
  const [short, long] = [chain(200), chain(2_000)];
  let [shortest, longest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 10; round += 1) {
    shortest = Math.min(shortest, await processorTime(() => runtime.run(short, {})));
    longest = Math.min(longest, await processorTime(() => runtime.run(long, {})));
  }
  await runtime.close();
  return longest / 10 / shortest;
}

/** Not the time on the wall: in that, other processes run, too. */
async function processorTime(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Lets everything end that was started, and collects what it left behind. */
async function settle(): Promise<void> {
  await wait(10);
  collectGarbage?.();
  collectGarbage?.();
}
