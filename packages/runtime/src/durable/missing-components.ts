import type { RunExecution } from "../engine/run-execution.ts";
import type { RunTree } from "../engine/run-tree.ts";

/**
 * The components that the unfinished steps of a tree need and nobody serves, as far as it is known which they need.
 *
 * @param isMissing whether nobody serves the component of this path
 */
export function missingComponents(tree: RunTree, isMissing: (component: string) => boolean): readonly string[] {
  const needed = tree.runs.filter(({ hasEnded }) => !hasEnded).flatMap(neededComponents);
  return [...new Set(needed)].filter(isMissing).sort();
}

function neededComponents({ plan, items, records, inputs }: RunExecution): string[] {
  const isUnsettled = (itemIndex: number, stepIndex: number): boolean =>
    records[itemIndex]?.isNeeded(stepIndex) === true && records[itemIndex]?.stepResults[stepIndex] === undefined;
  const begun = inputs.flatMap((_, itemIndex) => (items[itemIndex] === undefined ? [] : [itemIndex]));
  // What an item needs that has not begun is anybody's guess: then nothing is taken for granted but the whole flow.
  const areAllBegun = records.every((record) => record !== undefined);
  const steps = areAllBegun
    ? plan.steps.filter(({ index }) => begun.some((itemIndex) => isUnsettled(itemIndex, index)))
    : plan.steps;
  return steps.map(({ component }) => component);
}
