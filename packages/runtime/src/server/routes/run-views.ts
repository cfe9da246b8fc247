import type { Contract } from "@stepflow/api";
import type { RunItem, RunStep, RunSummary, StepStatus } from "@stepflow/core";

/** A run as the contract shows it. */
export function toContractSummary(run: RunSummary): Contract.RunSummary {
  const { flowName = null, completedAt = null, waitingFor, items, ...summary } = run;
  return {
    ...summary,
    flowName,
    completedAt,
    items: { ...items },
    // A root begins its journal; where in it a run below begins is not told.
    createdAtSeqno: 0,
    ...(waitingFor !== undefined && { waitingFor: [...waitingFor] }),
  };
}

export function toContractItem({ itemIndex, status, result, completedAt }: RunItem): Contract.ItemResult {
  return {
    itemIndex,
    status,
    ...(result !== undefined && { result }),
    ...(completedAt !== undefined && { completedAt }),
  };
}

/** Items with their inputs and the states of their steps. */
export function toItemDetails(items: readonly RunItem[], steps: readonly RunStep[]): Contract.ItemDetails[] {
  const stepsOf = new Map<number, Contract.StepStatusInfo[]>();
  for (const { itemIndex, stepId, status } of steps) {
    const known = stepsOf.get(itemIndex) ?? [];
    known.push({ stepId, status: toContractStatus(status) });
    stepsOf.set(itemIndex, known);
  }
  return items.map(({ itemIndex, input, status, completedAt }) => ({
    itemIndex,
    input,
    status,
    steps: stepsOf.get(itemIndex) ?? [],
    ...(completedAt !== undefined && { completedAt }),
  }));
}

/** The worst first: what a step of many items is shown as. */
const byWeight: readonly Contract.StepStatus[] = ["failed", "running", "runnable", "blocked", "skipped", "completed"];

/** Steps by their ids, each over all items that are given. All that is known of a step is told where there is one item. */
export function toStepRuns(steps: readonly RunStep[]): Record<string, Contract.StepRunResponse> {
  const itemCount = new Set(steps.map(({ itemIndex }) => itemIndex)).size;
  const runs = new Map<string, Contract.StepRunResponse>();
  for (const step of steps) {
    const { stepId, component, status, attempt } = step;
    const known = runs.get(stepId);
    runs.set(stepId, {
      stepId,
      component,
      status: worse(toContractStatus(status), known?.status),
      attempt: Math.max(attempt, known?.attempt ?? 0),
      ...(itemCount === 1 && ofOneItem(step)),
    });
  }
  return Object.fromEntries(runs);
}

function ofOneItem({ status, result, startedAt, completedAt }: RunStep): Partial<Contract.StepRunResponse> {
  return {
    ...(status === "cancelled" && { cancelled: true }),
    ...(result !== undefined && { result }),
    ...(startedAt !== undefined && { startedAt }),
    ...(completedAt !== undefined && { completedAt }),
  };
}

function worse(one: Contract.StepStatus, other: Contract.StepStatus | undefined): Contract.StepStatus {
  return other !== undefined && byWeight.indexOf(other) < byWeight.indexOf(one) ? other : one;
}

/** 0.11 has no word for a step that was cancelled: it was passed over. */
function toContractStatus(status: StepStatus): Contract.StepStatus {
  return status === "cancelled" ? "skipped" : status;
}
