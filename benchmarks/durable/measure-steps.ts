import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { measureSync } from "../support/fsync.ts";
import { readProcessTree } from "../support/process-tree.ts";
import { type Call, loadWithin, quantile, timesWithin } from "../support/timing.ts";
import { fourSteps, hundredAtOnce, oneStep, tenSteps } from "./shapes.ts";
import type { DurableSystem, Shape } from "./system.ts";

/** In ms: for how long each shape runs before it is measured, and how long it is measured. */
const [warmUpMs, measuredMs] = [250, 650];

/** Figures for the rows of the same order: those that many short runs tell. */
export async function measureSteps(
  system: DurableSystem,
  folder: string,
  address: unknown,
): Promise<(number | null)[]> {
  const began: number[] = [];
  const step = (index: number): unknown => {
    began.push(performance.now());
    return { index };
  };
  const sync = measureSync(folder);
  const started = await system.start({ folder, shapes: [oneStep, fourSteps, tenSteps, hundredAtOnce], step, address });
  /** Seen to execute each of its steps, and to have them on disk. */
  const proven = async ({ name, count }: Shape): Promise<Call> => {
    const call = started.call(name);
    const [executed, onDisk] = [began.length, await started.stepsOnDisk()];
    await call();
    const [nowExecuted, nowOnDisk] = [began.length - executed, (await started.stepsOnDisk()) - onDisk];
    if (nowExecuted !== count || nowOnDisk !== count) {
      throw new Error(`${name}: expected ${count} steps, executed ${nowExecuted}, found ${nowOnDisk} on disk`);
    }
    return call;
  };
  const [one, ten, four, fan] = [
    await proven(oneStep),
    await proven(tenSteps),
    await proven(fourSteps),
    await proven(hundredAtOnce),
  ];
  const oneAtATime = async (call: Call): Promise<number[]> => {
    await loadWithin(call, warmUpMs, 1);
    began.length = 0;
    return timesWithin(call, measuredMs);
  };
  const oneTimes = await oneAtATime(one);
  const tenTimes = await oneAtATime(ten);
  const gaps = began.flatMap((startMs, index) =>
    index % 10 === 0 ? [] : [startMs - (began[index - 1] ?? Number.NaN)],
  );
  const fanTimes = await oneAtATime(fan);
  // Where a result is found late, it takes more of them to keep a hundred runs going.
  const callers = system.about.polls ? 400 : 100;
  await loadWithin(four, warmUpMs, callers);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const cpuBeforeMs = readProcessTree(process.pid).cpuMs;
  delay.enable();
  // It counts from its first turn on.
  await wait(2);
  const load = await loadWithin(four, measuredMs, callers);
  const after = readProcessTree(process.pid);
  // When it was held up for the whole time, that shows in its next turn.
  await wait(2);
  delay.disable();
  const steps = load.calls * 4;
  await started.close();
  return [
    sync.p50,
    sync.p99,
    quantile(oneTimes),
    quantile(oneTimes, 0.99),
    // Where results are asked for once a second, all runs that are shorter take as long.
    system.about.polls ? null : ((quantile(tenTimes) - quantile(oneTimes)) / 9) * 1_000,
    quantile(gaps) * 1_000,
    quantile(fanTimes),
    (steps / load.elapsedMs) * 1_000,
    (steps / (after.cpuMs - cpuBeforeMs)) * 1_000,
    delay.percentile(99) / 1e6,
    after.residentMegabytes,
  ];
}
