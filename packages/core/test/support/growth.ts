/** Quadratic work over ten times the input takes a hundred times as long, linear work ten times. */
export const linearLimit = 40;

const rounds = 8;

/**
 * How many times longer `large` takes than `small`, in the round in which that was least. The two are timed side by
 * side: whatever else the machine does may spoil some rounds, but makes no quadratic work look linear in any of them.
 */
export async function growth(small: () => unknown, large: () => unknown): Promise<number> {
  await small();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least >= linearLimit / 2; round += 1) {
    least = Math.min(least, (await timeOf(large)) / (await timeOf(small)));
  }
  return least;
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
