import type { ValidationIssue } from "../errors/validation-error.ts";
import { type FlowDiagnostic, type FlowDiagnosticKind, flowDiagnostic } from "../flow/flow-diagnostic.ts";

/** Collects what rewriting an older document did, and what it could not do. Paths are those of the older document. */
export interface RewriteReport {
  readonly rewrites: FlowDiagnostic[];
  readonly issues: ValidationIssue[];
}

export function reportRewrite(report: RewriteReport, kind: FlowDiagnosticKind, path: string, message: string): void {
  report.rewrites.push(flowDiagnostic(kind, path, message));
}
