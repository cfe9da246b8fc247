import type { JsonObject } from "../json.ts";
import { type DiagnosticKind, type DiagnosticLevel, diagnosticCodes, diagnosticLevel } from "./diagnostic-codes.ts";

/** One finding about a flow, in the form that servers send it. Contract: `schemas/openapi.json`, `Diagnostic`. */
export interface Diagnostic {
  /** A {@link DiagnosticKind}, or a name that a newer server knows. */
  readonly kind: string;
  readonly code: number;
  readonly level: DiagnosticLevel;
  /** The finding as a sentence. */
  readonly formatted: string;
  /** The facts of the sentence, with snake_case keys. */
  readonly data?: JsonObject;
  /** Where in the document, for example `$.steps[0].input.url`; absent when the finding has no one place. */
  readonly path?: string;
  /** Set on kinds that may still change. */
  readonly experimental?: true;
}

/** Findings with their counts, in the form that servers send them. Contract: `schemas/openapi.json`, `Diagnostics`. */
export interface Diagnostics {
  readonly diagnostics: readonly Diagnostic[];
  readonly numFatal: number;
  readonly numError: number;
  readonly numWarning: number;
}

/** Takes what a check finds, in the order in which it is found. */
export type ReportDiagnostic = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic; its code and level follow from its kind. */
export function createDiagnostic(
  kind: DiagnosticKind,
  formatted: string,
  place: Pick<Diagnostic, "data" | "path" | "experimental"> = {},
): Diagnostic {
  const code = diagnosticCodes[kind];
  const { data, path, experimental } = place;
  return {
    kind,
    code,
    level: diagnosticLevel(code),
    formatted,
    ...(data && { data }),
    ...(path !== undefined && { path }),
    ...(experimental && { experimental }),
  };
}

/** Counts findings by level. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostics {
  const count = { fatal: 0, error: 0, warning: 0 };
  for (const { level } of diagnostics) count[level] += 1;
  return { diagnostics, numFatal: count.fatal, numError: count.error, numWarning: count.warning };
}
