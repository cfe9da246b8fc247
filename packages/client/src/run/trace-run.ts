import type { RunStep, RunSummary, RunTrace } from "@stepflow/core/executor";
import { listRuns } from "../resources/list-runs.ts";
import type { Server } from "../server.ts";
import { stepsOf } from "./steps-of-run.ts";

/** A run with its steps, and all below it the same. */
export async function traceRun(server: Server, runId: string): Promise<RunTrace> {
  const { body: run } = await server.getRun(runId);
  const tree: RunSummary[] = [];
  for await (const page of listRuns(server, { rootRunId: run.rootRunId })) tree.push(...page);
  // Servers list the newest first; a trace tells what happened in its order.
  tree.reverse();
  return traceBelow(server, run, tree);
}

async function traceBelow(server: Server, run: RunSummary, tree: readonly RunSummary[]): Promise<RunTrace> {
  const steps: readonly RunStep[] = await stepsOf(server, run);
  const subRuns: RunTrace[] = [];
  for (const below of tree.filter(({ parentRunId }) => parentRunId === run.runId)) {
    subRuns.push(await traceBelow(server, below, tree));
  }
  return { run, steps, subRuns };
}
