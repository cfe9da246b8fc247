import { FlowErrorCode, flowErrorReason } from "@stepflow/core";
import type { Cli, ExitCode } from "../cli.ts";
import { errorBlock } from "../errors/print-error.ts";
import { writeFileWhole } from "../files/write-file-whole.ts";
import type { GivenValue } from "../input/given-value.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { formatDuration } from "./format-duration.ts";
import { printDocument, type ResultFormat, resultFormatOf, toResult } from "./result-document.ts";
import type { RunFlags } from "./run-command.ts";
import type { EndedRun } from "./run-inputs.ts";
import type { ItemFailure } from "./run-progress.ts";
import { stepReason } from "./step-reason.ts";

/** What the command line asked for. */
export interface Asked {
  readonly kind: "single" | "batch";
  readonly inputs: readonly GivenValue[];
  readonly flags: RunFlags;
}

/** Of more failures a batch shows only the first; its results have them all. */
const maxShownFailures = 10;

/** Prints what a run came to: results to stdout or to a file, how it ended and why it failed to stderr. */
export async function printResults(ended: EndedRun, asked: Asked, terminal: Terminal, cli: Cli): Promise<ExitCode> {
  const isBatch = asked.kind === "batch";
  terminal.line(terminal.paint("dim", describeEnd(ended, isBatch)));
  printFailures(ended, asked, cli);
  await writeResults(ended, asked, cli);
  if (ended.outcomes.some(({ outcome }) => outcome === "cancelled")) return 130;
  return ended.failures.length === 0 ? 0 : 1;
}

function printFailures({ outcomes, failures }: EndedRun, { kind, inputs }: Asked, cli: Cli): void {
  const print = (message: string, hint?: string): unknown => cli.stderr.write(errorBlock(message, hint, cli));
  if (outcomes.some(({ outcome }) => outcome === "cancelled")) print("interrupted; the run was cancelled");
  const inOrder = [...failures].sort((a, b) => a.itemIndex - b.itemIndex);
  for (const failure of inOrder.slice(0, maxShownFailures)) {
    const place = kind === "batch" ? placeOf(inputs[failure.itemIndex]) : "";
    print(`${place}${describeFailure(failure)}`, hintFor(failure));
  }
  const hidden = failures.length - maxShownFailures;
  if (hidden > 0) print(`${hidden} more items failed; the results say why`);
}

async function writeResults({ outcomes }: EndedRun, { kind, flags }: Asked, cli: Cli): Promise<void> {
  const format = formatFor(kind, flags, cli);
  const write = async (text: string): Promise<void> => {
    if (flags.output !== undefined) await writeFileWhole(flags.output, text, cli);
    else cli.stdout.write(text);
  };
  if (kind === "batch") return write(printDocument(outcomes.map(toResult), format));
  const [outcome] = outcomes;
  if (outcome === undefined) return;
  if (flags.json) return write(printDocument(toResult(outcome), format));
  if (outcome.outcome === "success") return write(printDocument(outcome.result, format));
}

function formatFor(kind: "single" | "batch", { output }: RunFlags, { stdout }: Cli): ResultFormat {
  if (output !== undefined) return resultFormatOf(output, kind);
  if (kind === "batch") return "lines";
  return stdout.isTTY === true ? "pretty" : "compact";
}

function describeEnd({ runId, outcomes, failures, durationMs }: EndedRun, isBatch: boolean): string {
  const succeeded = outcomes.filter(({ outcome }) => outcome === "success").length;
  const cancelled = outcomes.length - succeeded - failures.length;
  const counts = `${outcomes.length} items, ${succeeded} succeeded, ${failures.length} failed${
    cancelled > 0 ? `, ${cancelled} cancelled` : ""
  }`;
  const word = failures.length > 0 ? "failed" : succeeded === outcomes.length ? "completed" : "was cancelled";
  return `run ${runId} ${isBatch ? `ended (${counts})` : word} in ${formatDuration(durationMs)}`;
}

function placeOf(input: GivenValue | undefined): string {
  return input === undefined ? "" : `${input.source}:${input.locate?.("$").line ?? 1}: `;
}

function describeFailure({ stepId, error }: ItemFailure): string {
  const reason = stepId === undefined ? flowErrorReason(error) : stepReason(stepId, error);
  const place = stepId === undefined ? "" : ` in step "${stepId}"`;
  return `the flow failed${place}: ${reason} (code ${error.code})`;
}

/** A step that no route takes is the first thing that goes wrong for who begins. */
function hintFor({ error }: ItemFailure): string | undefined {
  const isRouting = error.code === FlowErrorCode.InternalError && error.message === "error routing component";
  return isRouting ? "stepflow list-components shows what flows can call; --components adds your own." : undefined;
}
