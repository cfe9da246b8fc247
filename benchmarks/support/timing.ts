/** What is called again and again. */
export type Call = () => Promise<unknown>;

/** The value in the middle, or at another part of the way from the smallest to the largest. */
export function quantile(values: readonly number[], part = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The times in ms of `count` calls, one after the other. */
export async function timesMs(call: Call, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const startMs = performance.now();
    await call();
    times.push(performance.now() - startMs);
  }
  return times;
}

/** The time in ms that a call takes in the middle of many, one after the other. */
export async function medianMs(call: Call, count: number): Promise<number> {
  return quantile(await timesMs(call, count));
}

/** What calls that went on at once came to. */
export interface Load {
  readonly callsPerSecond: number;
  /** Of the process, all threads together. More than the wall clock shows: collecting garbage has threads of its own. */
  readonly cpuMicrosecondsPerCall: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** Keeps `concurrency` calls going until `count` have ended. */
export async function underLoad(call: Call, count: number, concurrency: number): Promise<Load> {
  const times: number[] = [];
  let started = 0;
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (started < count) {
        started += 1;
        const callMs = performance.now();
        await call();
        times.push(performance.now() - callMs);
      }
    }),
  );
  const elapsedMs = performance.now() - startMs;
  const cpu = process.cpuUsage(cpuBefore);
  return {
    callsPerSecond: (count / elapsedMs) * 1_000,
    cpuMicrosecondsPerCall: (cpu.user + cpu.system) / count,
    p50Ms: quantile(times),
    p95Ms: quantile(times, 0.95),
  };
}
