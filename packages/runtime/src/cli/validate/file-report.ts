import { type Diagnostic, StepflowError, ValidationError, type ValidationIssue } from "@stepflow/core";
import { describeError, type ErrorReport } from "../errors/describe-error.ts";

/** A finding, and where it stands in the file as far as that is known. */
export type LocatedDiagnostic = Diagnostic & { readonly line?: number; readonly column?: number };

/** What checking one file came to: findings, or why it could not be checked. */
export type FileReport =
  | { readonly file: string; readonly diagnostics: readonly LocatedDiagnostic[] }
  | {
      readonly file: string;
      readonly error: ErrorReport;
      /** Empty when it is not the contents that are wrong. */
      readonly issues: readonly ValidationIssue[];
    };

/** How many findings there are of each level; a file that could not be checked counts as fatal. */
export interface ReportCounts {
  readonly fatal: number;
  readonly error: number;
  readonly warning: number;
}

export function countReports(reports: readonly FileReport[]): ReportCounts {
  const counts = { fatal: 0, error: 0, warning: 0 };
  for (const report of reports) {
    if ("error" in report) counts.fatal += 1;
    else for (const { level } of report.diagnostics) counts[level] += 1;
  }
  return counts;
}

/** Checks a file; that it can't be read is a report, too. */
export async function reportOn(file: string, check: () => Promise<readonly LocatedDiagnostic[]>): Promise<FileReport> {
  try {
    return { file, diagnostics: await check() };
  } catch (thrown) {
    // Only what was foreseen is about the file.
    if (!StepflowError.isInstance(thrown)) throw thrown;
    return { file, error: describeError(thrown), issues: thrown instanceof ValidationError ? thrown.issues : [] };
  }
}
