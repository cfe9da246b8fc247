// What every system runs: steps that do nothing, or wait for 10 ms, in chains or side by side. Names that begin with
// "bench-" are those of the official load tests.
import { setTimeout as wait } from "node:timers/promises";
import { loadWithin, quantile, timesWithin } from "../support/timing.ts";

/** In ms: for how long each shape runs before it is measured, and how long it is measured. */
const warmUpMs = 600;
const measuredMs = 800;

// What only computes is measured in time of the processor, all threads of the process together: on the wall, other
// processes of the machine would be measured, too. On a machine with nothing else to do both are nearly the same.
export const rows = [
  { name: "noop: one run of 1 step, p50", unit: "us", better: "less" },
  { name: "bench-noop-100: one run, p50", unit: "ms", better: "less" },
  { name: "per sequential step (a ninth of 10 steps less 1)", unit: "us of processor", better: "less" },
  { name: "runs of 4 steps, 100 at a time", unit: "steps/s of processor", better: "more" },
  { name: "bench-noop-1, 100 at a time", unit: "runs/s of processor", better: "more" },
  { name: "bench-noop-parallel (10 steps), 100 at a time", unit: "runs/s of processor", better: "more" },
  { name: "bench-sleep-10ms, 100 at a time", unit: "runs/s", better: "more" },
];

/** Measures one system. Answers a figure for each row. */
export async function measure(system) {
  let executed = 0;
  const noop = (value) => {
    executed += 1;
    return value;
  };
  const sleep = async (value) => {
    executed += 1;
    await wait(10);
    return value;
  };
  const { chain, parallel } = await system.start({ noop, sleep });
  /** A call that has been seen to execute each of its steps, and that the compiler has seen often. */
  const warm = async (call, stepCount, concurrency) => {
    const before = executed;
    await call();
    if (executed - before !== stepCount) throw new Error(`expected ${stepCount} steps, executed ${executed - before}`);
    await underLoad(call, concurrency, warmUpMs);
    return call;
  };
  const load = async (call, stepCount, concurrency) =>
    underLoad(await warm(call, stepCount, concurrency), concurrency, measuredMs);
  const latency = await medianMs(await warm(chain(1), 1, 1));
  const hundred = await medianMs(await warm(parallel(100), 100, 1));
  const [one, ten] = [await load(chain(1), 1, 1), await load(chain(10), 10, 1)];
  return [
    latency * 1_000,
    hundred,
    ((ten.processorMs - one.processorMs) / 9) * 1_000,
    4_000 / (await load(chain(4), 4, 100)).processorMs,
    1_000 / (await load(chain(1), 1, 100)).processorMs,
    1_000 / (await load(parallel(10), 10, 100)).processorMs,
    (await load(chain(1, "sleep-10ms"), 1, 100)).callsPerSecond,
  ];
}

async function medianMs(call) {
  return quantile(await timesWithin(call, measuredMs));
}

async function underLoad(call, concurrency, forMs) {
  const cpuBefore = process.cpuUsage();
  const { calls, elapsedMs } = await loadWithin(call, forMs, concurrency);
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    callsPerSecond: (calls / elapsedMs) * 1_000,
    /** For each call. */
    processorMs: (user + system) / 1_000 / calls,
  };
}
