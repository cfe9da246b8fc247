import type { RunItem } from "@stepflow/core";
import type { Contract } from "@stepflow/worker/protocol";
import type { RunExecution } from "../../engine/run-execution.ts";
import { summarize, viewItems } from "../../engine/run-views.ts";

/**
 * A run as workers are told of it, with the results of its items when an order is given.
 *
 * Contract: `schemas/protocol.json`, `RunStatusProtocol`.
 */
export function runStatus(run: RunExecution, order?: Contract.ResultOrder): Contract.RunStatusProtocol {
  const { runId, flowId, flowName, status, items, createdAt, completedAt } = summarize(run);
  return {
    runId,
    flowId,
    ...(flowName !== undefined && { flowName }),
    // In lower case, unlike the states of items.
    status: status.toLowerCase(),
    items,
    createdAt,
    ...(completedAt !== undefined && { completedAt }),
    ...(order !== undefined && { results: inOrder(run, order).map(toItemResult) }),
  };
}

function inOrder(run: RunExecution, order: Contract.ResultOrder): readonly RunItem[] {
  const items = viewItems(run);
  if (order === "by_index") return items;
  const completedMs = ({ itemIndex }: RunItem): number => run.itemCompletedMs(itemIndex) ?? Number.POSITIVE_INFINITY;
  return items.toSorted((a, b) => completedMs(a) - completedMs(b) || a.itemIndex - b.itemIndex);
}

function toItemResult({ itemIndex, status, result, completedAt }: RunItem): Contract.ItemResult {
  return {
    itemIndex,
    status,
    ...(result !== undefined && { result }),
    ...(completedAt !== undefined && { completedAt }),
  };
}
