/** What a step costs, by one thing that grows. */
export interface GrowthLine {
  readonly name: string;
  /** What stands below the chart. */
  readonly axis: string;
  readonly unit: "steps" | "items" | "runs" | "bytes";
  readonly points: readonly GrowthPoint[];
}

export interface GrowthPoint {
  readonly at: number;
  /** For each step: the best of several rounds, since a busy machine only ever adds to it. */
  readonly microseconds: number;
}
