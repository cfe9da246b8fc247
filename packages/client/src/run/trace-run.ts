import type { RunStep, RunSummary, RunTrace } from "@stepflow/core/executor";
import type { Server } from "../server.ts";
import { runsOfTree } from "./runs-of-tree.ts";
import { stepsOf } from "./steps-of-run.ts";

/** A run with its steps, and all below it the same. */
export async function traceRun(server: Server, runId: string): Promise<RunTrace> {
  const { body: run } = await server.getRun(runId);
  const tree = await runsOfTree(server, run);
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
