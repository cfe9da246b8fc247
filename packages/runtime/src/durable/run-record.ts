import type { RunSummary } from "@stepflow/core";
import type { RunExecution } from "../engine/run-execution.ts";
import { toTimestamp } from "../engine/run-views.ts";
import type { RunRecord } from "../storage/run-backend.ts";

/** What lists show of a run that is in memory. */
export function recordOf(run: RunExecution): RunRecord {
  return {
    runId: run.id,
    rootRunId: run.tree.id,
    parentRunId: run.parent?.run.id,
    flowId: run.flowId,
    flowName: run.plan.definition.flow.name,
    status: run.status,
    itemCount: run.inputs.length,
    completedCount: run.completedItemCount,
    failedCount: run.failedItemCount,
    createdMs: run.createdMs,
    endedMs: run.endMs,
  };
}

/** A run that is not in memory, as far as its record tells. */
export function summaryOf(record: RunRecord): RunSummary {
  const { itemCount, completedCount, failedCount, endedMs } = record;
  const unfinished = itemCount - completedCount - failedCount;
  return {
    runId: record.runId,
    flowId: record.flowId,
    ...(record.flowName !== undefined && { flowName: record.flowName }),
    status: record.status,
    items: {
      total: itemCount,
      completed: completedCount,
      failed: failedCount,
      running: endedMs === undefined ? unfinished : 0,
      cancelled: endedMs === undefined ? 0 : unfinished,
    },
    createdAt: toTimestamp(record.createdMs),
    ...(endedMs !== undefined && { completedAt: toTimestamp(endedMs) }),
    rootRunId: record.rootRunId,
    ...(record.parentRunId !== undefined && { parentRunId: record.parentRunId }),
  };
}
