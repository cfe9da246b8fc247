/** The time in ms that a call takes in the middle of many, one after the other. */
export async function medianMs(call: () => Promise<unknown>, count: number): Promise<number> {
  for (let round = 0; round < count; round += 1) await call();
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const startMs = performance.now();
    await call();
    times.push(performance.now() - startMs);
  }
  return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? Number.NaN;
}

/** How many calls end in a second when `concurrency` of them go on at any time. */
export async function callsPerSecond(
  call: () => Promise<unknown>,
  { count, concurrency }: { readonly count: number; readonly concurrency: number },
): Promise<number> {
  const runAll = async (total: number): Promise<number> => {
    let started = 0;
    const startMs = performance.now();
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (started < total) {
          started += 1;
          await call();
        }
      }),
    );
    return performance.now() - startMs;
  };
  await runAll(count);
  return (count / (await runAll(count))) * 1_000;
}
