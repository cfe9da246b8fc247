import { createDiagnostic, type Diagnostic } from "../analysis/diagnostic.ts";
import type { DiagnosticKind } from "../analysis/diagnostic-codes.ts";
import type { ValidationIssue } from "../errors/validation-error.ts";

/** Collects what rewriting an older document did, and what it could not do. Paths are those of the older document. */
export interface RewriteReport {
  readonly rewrites: Diagnostic[];
  readonly issues: ValidationIssue[];
}

export function reportRewrite(report: RewriteReport, kind: DiagnosticKind, path: string, message: string): void {
  report.rewrites.push(createDiagnostic(kind, message, { path }));
}
