import type { RunTrace } from "@stepflow/core";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import type { OutputFlags } from "../options/output-options.ts";
import { openClient, type ServerFlags } from "../options/server-options.ts";
import { durationOf } from "../runs/describe-run.ts";
import { printJson, visible } from "../terminal/visible.ts";

/** Does what a `stepflow trace` command line says. */
export async function executeTrace(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<ServerFlags & OutputFlags>();
  const [runId = ""] = command.args;
  const client = openClient(flags, cli);
  try {
    const trace = await client.getRun(runId).trace();
    cli.stdout.write(flags.json ? `${printJson(trace, 2)}\n` : `${describeTrace(trace, "").join("\n")}\n`);
    return 0;
  } finally {
    await client.close();
  }
}

/** The width of the bars that show when a step executed. */
const barWidth = 30;

/** A run, its steps on the run's own scale of time, and the runs that they started below. */
function describeTrace({ run, steps, subRuns }: RunTrace, indent: string): string[] {
  const took = durationOf(run.createdAt, run.completedAt);
  const lines = [
    `${indent}run ${run.runId}  ${visible(run.flowName ?? "(no name)")}  ${run.status}  ${took}`.trimEnd(),
  ];
  const startMs = Date.parse(run.createdAt);
  const endMs = run.completedAt === undefined ? Date.now() : Date.parse(run.completedAt);
  const names = steps.map(({ stepId, itemIndex }) =>
    visible(run.items.total === 1 ? stepId : `${itemIndex + 1} ${stepId}`),
  );
  const width = Math.max(0, ...names.map(({ length }) => length));
  for (const [index, { status, startedAt, completedAt, attempt }] of steps.entries()) {
    const bar = startedAt === undefined ? "" : barOf(startedAt, completedAt, startMs, endMs);
    const time = startedAt === undefined ? "" : durationOf(startedAt, completedAt);
    const again = attempt > 1 ? `, ${attempt} attempts` : "";
    lines.push(
      `${indent}  ${names[index]?.padEnd(width)}  ${bar.padEnd(barWidth)}  ${status} ${time}${again}`.trimEnd(),
    );
  }
  for (const below of subRuns) lines.push(...describeTrace(below, `${indent}  `));
  return lines;
}

function barOf(startedAt: string, completedAt: string | undefined, startMs: number, endMs: number): string {
  const scale = (timeMs: number): number =>
    Math.round(((timeMs - startMs) / Math.max(1, endMs - startMs)) * (barWidth - 1));
  const from = Math.min(barWidth - 1, Math.max(0, scale(Date.parse(startedAt))));
  const to =
    completedAt === undefined ? barWidth - 1 : Math.min(barWidth - 1, Math.max(from, scale(Date.parse(completedAt))));
  return `${" ".repeat(from)}${"━".repeat(to - from + 1)}`;
}
