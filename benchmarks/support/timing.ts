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

/** The times in ms of calls one after the other, as many as begin within `forMs`, and at least three. */
export async function timesWithin(call: Call, forMs: number): Promise<number[]> {
  const times: number[] = [];
  const startMs = performance.now();
  while (times.length < 3 || performance.now() - startMs < forMs) times.push(...(await timesMs(call, 1)));
  return times;
}

/** How many calls ended, and in what time. */
export interface LoadWithin {
  readonly calls: number;
  readonly elapsedMs: number;
}

/** Keeps `concurrency` calls going for `forMs`, and waits for those under way then. */
export async function loadWithin(call: Call, forMs: number, concurrency: number): Promise<LoadWithin> {
  let calls = 0;
  const startMs = performance.now();
  const caller = async (): Promise<void> => {
    while (performance.now() - startMs < forMs) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, caller));
  return { calls, elapsedMs: performance.now() - startMs };
}
