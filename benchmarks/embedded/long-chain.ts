import { StepflowRuntime } from "@stepflow/runtime";
import { StepflowServer } from "@stepflow/worker";
import { chain } from "../support/shapes.ts";
import { quantile } from "../support/timing.ts";

/** How long steps of a chain take, by where in the chain they stand. */
export interface StepTimes {
  /** Of the hundred steps around one, in ms a step, in the middle of all runs. */
  around(stepIndex: number): number;
}

const width = 100;

/** Runs a chain several times; every step notes when it began. */
export async function stepTimes(stepCount: number, runCount: number): Promise<StepTimes> {
  let began: number[] = [];
  const server = new StepflowServer({ name: "long-chain" });
  server.component("noop", {
    inputSchema: {},
    outputSchema: {},
    execute: (input) => {
      began.push(performance.now());
      return input;
    },
  });
  const runtime = await StepflowRuntime.start({ components: [server] });
  const flow = chain(stepCount);
  const runs: number[][] = [];
  // The first runs are for the compiler.
  for (let run = -5; run < runCount; run += 1) {
    began = [];
    await runtime.run(flow, {});
    if (run >= 0) runs.push(began);
  }
  await runtime.close();
  return {
    around: (stepIndex) => {
      const from = stepIndex - width / 2;
      return quantile(runs.map((run) => ((run[from + width] ?? Number.NaN) - (run[from] ?? Number.NaN)) / width));
    },
  };
}
