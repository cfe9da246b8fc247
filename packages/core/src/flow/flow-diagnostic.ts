/**
 * Something about a flow's document that its author should know. Has the form of the 0.11 diagnostics, so that both can
 * stand in one list.
 */
export interface FlowDiagnostic {
  readonly kind: FlowDiagnosticKind;
  readonly code: number;
  readonly level: "warning" | "error";
  /** The finding as a sentence. */
  readonly formatted: string;
  /** Where in the document, for example `$.steps[2].input.url`. */
  readonly path: string;
}

export type FlowDiagnosticKind = keyof typeof flowDiagnosticCodes;

/** Codes of our own, in ranges that 0.11 leaves free: below 2000 a warning, from 2000 an error. */
export const flowDiagnosticCodes = {
  olderReference: 1900,
  olderKey: 1901,
  olderSchema: 1902,
  olderErrorAction: 1903,
  skipIf: 1904,
  foreach: 1905,
  olderTestCase: 1906,
  lossyPath: 2901,
} as const;

export function flowDiagnostic(kind: FlowDiagnosticKind, path: string, formatted: string): FlowDiagnostic {
  const code = flowDiagnosticCodes[kind];
  return { kind, code, level: code < 2000 ? "warning" : "error", formatted, path };
}
