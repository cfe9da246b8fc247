import { inspect } from "node:util";
import type { Cli, ExitCode } from "../cli.ts";
import { painter } from "../terminal/painter.ts";
import { printJson, visibleLines } from "../terminal/visible.ts";
import { describeError } from "./describe-error.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Prints an error: as a block on stderr, or as `{"error": {...}}` on stdout, where programs read the result.
 *
 * @returns the exit code that goes with it
 */
export function printError(thrown: unknown, cli: Cli, form: "text" | "json"): ExitCode {
  const report = describeError(thrown);
  if (form === "json") cli.stdout.write(`${printJson({ error: report })}\n`);
  else cli.stderr.write(errorBlock(report.message, report.hint, cli));
  if (cli.environment.STEPFLOW_DEBUG === "1") cli.stderr.write(`${inspect(thrown)}\n`);
  return thrown instanceof UsageError ? 2 : 1;
}

/** `error: …` with further lines indented below it, then `hint: …`. */
export function errorBlock(message: string, hint: string | undefined, cli: Cli): string {
  const paint = painter(cli.stderr, cli.environment);
  const lines = visibleLines(message).replaceAll("\n", "\n       ");
  return `${paint("red", "error:")} ${lines}\n${hint === undefined ? "" : `${paint("cyan", "hint:")} ${visibleLines(hint)}\n`}`;
}
