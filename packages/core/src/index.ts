export { type AnalyzeFlowOptions, analyzeFlow, type FlowAnalysis } from "./analysis/analyze-flow.ts";
export type { FlowConfiguration } from "./analysis/check-configuration.ts";
export { createDiagnostic, type Diagnostic, type Diagnostics } from "./analysis/diagnostic.ts";
export {
  type DiagnosticKind,
  type DiagnosticLevel,
  diagnosticCodes,
  diagnosticLevel,
} from "./analysis/diagnostic-codes.ts";
export type { ComponentSchemas } from "./analysis/types/check-types.ts";
export type { JsonSchema } from "./analysis/types/json-schema.ts";
export type { ComponentOptions, StepflowContext } from "./component.ts";
export type * as Contract from "./contract.ts";
export { ComponentError } from "./errors/component-error.ts";
export { FlowFailedError } from "./errors/flow-failed-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export { StepflowError, type StepflowErrorOptions } from "./errors/stepflow-error.ts";
export { ValidationError, type ValidationIssue } from "./errors/validation-error.ts";
export type { ErrorAction, ExampleInput, Flow, Step, TestCase, TestConfig } from "./flow/flow.ts";
export type { FlowDefinition, StepDefinition } from "./flow/flow-definition.ts";
export { type ParseFlowOptions, parseFlow } from "./flow/parse.ts";
export { type FlowError, FlowErrorCode } from "./flow-error.ts";
export { type DependencyEdge, type DependencyGraph, dependencyGraph, type StepNode } from "./graph/dependency-graph.ts";
export { type FlowGraphOptions, flowGraph } from "./graph/flow-graph.ts";
export type { JsonObject, JsonValue } from "./json.ts";
export type { FlowResult, RunOutcome } from "./result.ts";
export { validate } from "./schema/standard-schema.ts";
export { toJsonValue } from "./to-json-value.ts";
