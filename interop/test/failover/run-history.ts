import type { StepflowClient } from "@stepflow/client";

/** What a server tells of a run that has ended. */
export interface RunHistory {
  readonly runId: string;
  readonly status: string;
  readonly output: unknown;
  /** How often each step was reported to have ended, well or not. */
  readonly reports: Readonly<Record<string, number>>;
  /** How often the run was reported to have ended. */
  readonly ends: number;
  /** When a step was reported, in ms since 1970, in order. */
  readonly reportedAt: readonly number[];
}

/** Waits for the end of a run and reads its journal, from any server that shares the database. */
export async function readHistory(client: StepflowClient, runId: string): Promise<RunHistory> {
  const run = client.getRun(runId);
  await run.wait();
  const [outcome] = await run.results();
  const reports: Record<string, number> = {};
  const reportedAt: number[] = [];
  let ends = 0;
  for await (const event of run.events()) {
    if (event.type === "step_completed" || event.type === "step_failed") {
      reports[event.stepId] = (reports[event.stepId] ?? 0) + 1;
      reportedAt.push(Date.parse(event.timestamp));
    }
    if (event.type === "run_completed") ends += 1;
  }
  const output = outcome?.outcome === "success" ? outcome.result : outcome;
  return { runId, status: outcome?.outcome ?? "unknown", output, reports, ends, reportedAt };
}
