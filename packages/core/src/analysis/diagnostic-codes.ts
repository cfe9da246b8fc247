/**
 * Every kind of diagnostic and its code: the one table of them. Contract: the diagnostics of Stepflow 0.11, and in the
 * ranges 1900 and 2900, which it leaves free, those of this package about older dialects and what would be lost.
 *
 * `docs/diagnostics.md` explains each. Some are reserved: the contract names them, and nothing reports them yet.
 */
export const diagnosticCodes = {
  unreachableStep: 1000,
  missingFlowName: 1001,
  missingFlowDescription: 1002,
  unvalidatedFieldAccess: 1003,
  missingVariableSchema: 1004,
  untypedComponentOutput: 1100,
  typeCheckIndeterminate: 1101,
  noPluginsConfigured: 1200,
  noRoutingRulesConfigured: 1201,
  unusedPlugin: 1202,
  mockComponent: 1500,
  olderReference: 1900,
  olderKey: 1901,
  olderSchema: 1902,
  olderErrorAction: 1903,
  skipIf: 1904,
  foreach: 1905,
  olderTestCase: 1906,
  invalidFieldAccess: 2000,
  emptyComponentName: 2001,
  schemaViolation: 2002,
  invalidSubflowLiteral: 2003,
  undefinedVariable: 2004,
  undefinedRequiredVariable: 2005,
  typeMismatch: 2100,
  unknownPropertyInPath: 2101,
  invalidRouteReference: 2200,
  invalidComponent: 2500,
  lossyPath: 2901,
  duplicateStepId: 3000,
  emptyStepId: 3001,
  selfReference: 3002,
  undefinedStepReference: 3003,
  invalidReferenceExpression: 3004,
} as const;

/** The name of a kind of diagnostic that this package reports. */
export type DiagnosticKind = keyof typeof diagnosticCodes;

/** `fatal`: the flow can't be stored or run. `error`: it will probably fail. `warning`: worth a look. */
export type DiagnosticLevel = "fatal" | "error" | "warning";

/** The level that a code stands for: 3000 and above is fatal, 2000 and above an error, anything below a warning. */
export function diagnosticLevel(code: number): DiagnosticLevel {
  if (code >= 3000) return "fatal";
  return code >= 2000 ? "error" : "warning";
}
