import type { JsonValue } from "@stepflow/core";
import { UsageError } from "./usage-error.ts";

/** An error as the command line shows it. */
export interface ErrorReport {
  /** A stable word to branch on. */
  readonly code: string;
  /** What, and where. May have several lines, one for each mistake. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly details?: JsonValue;
}

/** What is known of a StepflowError without importing it: usage errors are printed before anything else is loaded. */
interface CodedError {
  readonly code: string;
  readonly hint?: string;
  readonly details?: JsonValue;
}

/** Puts whatever was thrown into words for the reader of a terminal or a program. */
export function describeError(thrown: unknown): ErrorReport {
  if (thrown instanceof UsageError) return withHint({ code: "USAGE", message: thrown.message }, thrown.hint);
  if (!(thrown instanceof Error)) return { code: "ERROR", message: String(thrown) };
  if (!isCoded(thrown)) return { code: "ERROR", message: thrown.message || thrown.name };
  const { code, hint, details } = thrown;
  const plain = thrown.message.replace(`[${code}] `, "");
  // Some messages end with the hint, for readers who see nothing else.
  const message =
    hint !== undefined && plain.endsWith(hint) ? plain.slice(0, -hint.length).replace(/\.? $/, "") : plain;
  return withHint({ code, message, ...(details !== undefined && { details }) }, hint);
}

function withHint(report: ErrorReport, hint: string | undefined): ErrorReport {
  return hint === undefined ? report : { ...report, hint };
}

function isCoded(error: Error): error is Error & CodedError {
  return "code" in error && typeof error.code === "string";
}
