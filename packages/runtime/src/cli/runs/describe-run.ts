import type { RunItem, RunStep, RunSummary } from "@stepflow/core";
import { formatDuration } from "../run/format-duration.ts";
import { printJson, visible } from "../terminal/visible.ts";

/** Runs as a table for readers. */
export function describeRuns(runs: readonly RunSummary[]): string {
  if (runs.length === 0) return "no runs\n";
  const rows = runs.map((run) => [
    run.runId,
    run.status,
    describeItems(run),
    run.createdAt,
    durationOf(run.createdAt, run.completedAt),
    visible(run.flowName ?? "(no name)"),
  ]);
  return table([["RUN", "STATUS", "ITEMS", "CREATED", "TOOK", "FLOW"], ...rows]);
}

/** One run with its items and steps. */
export function describeRun(run: RunSummary, items: readonly RunItem[], steps: readonly RunStep[]): string {
  const head = [
    `run ${run.runId}: ${run.status}`,
    `flow: ${visible(run.flowName ?? "(no name)")}, ${run.flowId}`,
    `created: ${run.createdAt}${run.completedAt === undefined ? "" : `; took ${durationOf(run.createdAt, run.completedAt)}`}`,
    ...(run.parentRunId === undefined ? [] : [`below: ${run.parentRunId}`]),
    ...(run.waitingFor === undefined ? [] : [`waits for: ${run.waitingFor.map(visible).join(", ")}`]),
  ];
  const results = items.map((item) => [`item ${item.itemIndex + 1}`, item.status, describeResult(item.result)]);
  const rows = steps.map((step) => [
    items.length === 1 ? visible(step.stepId) : `item ${step.itemIndex + 1} ${visible(step.stepId)}`,
    step.status,
    visible(step.component),
    step.startedAt === undefined ? "" : durationOf(step.startedAt, step.completedAt),
    step.attempt > 1 ? `${step.attempt} attempts` : "",
  ]);
  return `${head.join("\n")}\n${table(results)}${table(rows)}`;
}

/** What is longer than a line of a terminal is for `--json`. */
const shownLength = 100;

function describeResult(result: RunItem["result"]): string {
  if (result === undefined) return "";
  if (result.outcome === "failed") return visible(`${result.error.message} (code ${result.error.code})`);
  const text = printJson(result.result);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

function describeItems({ items: { total, completed, failed } }: RunSummary): string {
  return failed === 0 ? `${completed}/${total}` : `${completed}/${total}, ${failed} failed`;
}

export function durationOf(startedAt: string, completedAt: string | undefined): string {
  return completedAt === undefined ? "" : formatDuration(Date.parse(completedAt) - Date.parse(startedAt));
}

/** Columns two spaces apart, as wide as what is in them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
