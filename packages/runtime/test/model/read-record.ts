import type { FlowResult, RunOutcome, RunTrace } from "@stepflow/core";
import type { StepflowRuntime } from "../../src/index.ts";
import type { Ending, RunRecord } from "./record.ts";

/** What a runtime tells of a run that has ended, and of those below it. */
export async function recordOf({ run, steps, subRuns }: RunTrace, runtime: StepflowRuntime): Promise<RunRecord> {
  const outcomes = await runtime.getRun(run.runId).results();
  return {
    status: run.status,
    items: outcomes.map((outcome) => endingOf(outcome)),
    steps: steps.map(({ stepId, itemIndex, status, attempt, result }) => ({
      stepId,
      itemIndex,
      status,
      attempt,
      ...(result !== undefined && { ending: endingOf(result) }),
    })),
    subRuns: await Promise.all(subRuns.map((subRun) => recordOf(subRun, runtime))),
  };
}

export function endingOf(outcome: FlowResult | RunOutcome): Ending {
  if (outcome.outcome === "success") return { is: "success", value: outcome.result };
  if (outcome.outcome === "failed") return { is: "failure", ...outcome.error };
  throw new Error("nobody cancelled the run, and still it was cancelled");
}
