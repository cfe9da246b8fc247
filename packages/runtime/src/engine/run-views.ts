import type { RunItem, RunStatus, RunStep, RunSummary, RunTrace, StepStatus } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { redactResult } from "../observe/redact.ts";
import { toFlowResult } from "./item-record.ts";
import type { RunExecution } from "./run-execution.ts";

/** The run as it stands. */
export function summarize(run: RunExecution): RunSummary {
  const { name } = run.plan.definition.flow;
  const counts = { completed: 0, failed: 0, unfinished: 0 };
  for (const result of run.results) {
    if (result === undefined) counts.unfinished += 1;
    else if (result.outcome === "failed") counts.failed += 1;
    else counts.completed += 1;
  }
  return {
    runId: run.id,
    flowId: run.flowId,
    ...(name !== undefined && { flowName: name }),
    status: run.status,
    ...(run.tree.waitingFor.length > 0 && !run.hasEnded && { waitingFor: run.tree.waitingFor }),
    items: {
      total: run.inputs.length,
      completed: counts.completed,
      failed: counts.failed,
      running: run.hasEnded ? 0 : counts.unfinished,
      cancelled: run.hasEnded ? counts.unfinished : 0,
    },
    createdAt: toTimestamp(run.createdMs),
    ...(run.endMs !== undefined && { completedAt: toTimestamp(run.endMs) }),
    rootRunId: run.tree.id,
    ...(run.parent !== undefined && { parentRunId: run.parent.run.id }),
  };
}

/** Every input of the run and what became of it so far. */
export function viewItems(run: RunExecution): RunItem[] {
  return run.inputs.map((input, itemIndex) => {
    const result = run.results[itemIndex];
    const completedMs = run.itemCompletedMs(itemIndex);
    return {
      itemIndex,
      input,
      status: itemStatus(run, itemIndex),
      ...(result !== undefined && { result }),
      ...(completedMs !== undefined && { completedAt: toTimestamp(completedMs) }),
    };
  });
}

function itemStatus(run: RunExecution, itemIndex: number): RunStatus {
  const result = run.results[itemIndex];
  if (result !== undefined) return result.outcome === "success" ? "completed" : "failed";
  return run.hasEnded ? "cancelled" : run.status;
}

/** The steps of all items, item by item, each in the order of the flow. */
export function viewSteps(run: RunExecution): RunStep[] {
  return run.inputs.flatMap((_input, itemIndex) => run.plan.steps.map((step) => viewStep(run, itemIndex, step.index)));
}

export function viewStep(run: RunExecution, itemIndex: number, stepIndex: number): RunStep {
  const step = run.plan.steps[stepIndex];
  if (step === undefined) throw new RangeError(`the flow has no step ${stepIndex}`);
  const record = run.records[itemIndex];
  const result = record?.stepResults[stepIndex];
  const startedMs = record?.startedMs(stepIndex);
  const settledMs = record?.settledMs(stepIndex);
  return {
    stepId: step.id,
    itemIndex,
    component: step.component,
    status: stepStatus(run, itemIndex, stepIndex),
    attempt: record?.attempt(stepIndex) ?? 0,
    ...(result !== undefined && { result: toFlowResult(result) }),
    ...(startedMs !== undefined && { startedAt: toTimestamp(startedMs) }),
    ...(settledMs !== undefined && { completedAt: toTimestamp(settledMs) }),
  };
}

function stepStatus(run: RunExecution, itemIndex: number, stepIndex: number): StepStatus {
  const record = run.records[itemIndex];
  const result = record?.stepResults[stepIndex];
  if (result !== undefined) return result instanceof Failure ? "failed" : "completed";
  if (run.hasEnded)
    return record?.isNeeded(stepIndex) === true || run.results[itemIndex] === undefined ? "cancelled" : "skipped";
  const task = run.items[itemIndex]?.tasks[stepIndex];
  if (task === undefined) return run.results[itemIndex] === undefined ? "blocked" : "skipped";
  return task.isExecuting ? "running" : "runnable";
}

/** The run, its steps and the runs below it. */
export function viewTrace(run: RunExecution): RunTrace {
  const steps = viewSteps(run).map(({ result, ...step }) => ({
    ...step,
    ...(result !== undefined && { result: redactResult(result, run.secrets) }),
  }));
  return { run: summarize(run), steps, subRuns: run.subRuns.map(viewTrace) };
}

let lastTimestamp = { timeMs: 0, text: new Date(0).toISOString() };

/** Hot: what happens at one time is told many times over, and a date costs more to print than all else of a run. */
export function toTimestamp(timeMs: number): string {
  if (lastTimestamp.timeMs !== timeMs) lastTimestamp = { timeMs, text: new Date(timeMs).toISOString() };
  return lastTimestamp.text;
}
