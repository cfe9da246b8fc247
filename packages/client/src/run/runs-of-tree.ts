import type { RunSummary } from "@stepflow/core/executor";
import { listRuns } from "../resources/list-runs.ts";
import type { Server } from "../server.ts";

/** The runs of the tree that a run belongs to, in the order in which they were started. */
export async function runsOfTree(server: Server, { rootRunId }: RunSummary): Promise<RunSummary[]> {
  const tree: RunSummary[] = [];
  for await (const page of listRuns(server, { rootRunId })) tree.push(...page);
  // Servers list the newest first.
  return tree.reverse();
}
