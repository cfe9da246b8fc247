import type { Measured } from "./measure.ts";

/** What a figure may be at most, and what to do when it is more. */
export interface Rule {
  readonly figure: keyof Measured;
  readonly atMost: number;
  readonly what: string;
}

/**
 * Bytes may be about a tenth more than they were when this was set, on the workspace's Node: every process counts the
 * same. Times differ; a cost that grows with the square of the steps would be ten times, and three times is far from both.
 */
export const rules: readonly Rule[] = [
  { figure: "bytesPerStep", atMost: 5_600, what: "bytes that a step allocates" },
  { figure: "bytesPerRun", atMost: 9_600, what: "bytes that a run allocates besides its steps" },
  { figure: "keptBytesPerRun", atMost: 2_800, what: "bytes that an ended run of 4 steps keeps" },
  { figure: "allocationGrowth", atMost: 1.1, what: "allocation of a step among 2,000, against one among 200" },
  { figure: "timeGrowth", atMost: 3, what: "time of a step among 2,000, against one among 200" },
];

/** The rules that the figures break. */
export function broken(measured: Measured): Rule[] {
  return rules.filter(({ figure, atMost }) => !(measured[figure] <= atMost));
}
