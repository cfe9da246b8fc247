import { quantile } from "../support/timing.ts";

/** Of how many steps the one in the middle is looked for. */
const width = 100;

/** How long a step takes in the middle of the hundred around this one, in ms. `began` is when each step of a run did. */
export function aroundStep(began: readonly number[], index: number): number {
  const from = index - width / 2;
  const steps = began.slice(from, from + width + 1);
  return quantile(steps.slice(1).map((startMs, at) => startMs - (steps[at] ?? Number.NaN)));
}
