export { type AnalyzeFlowOptions, analyzeFlow, type FlowAnalysis } from "./analysis/analyze-flow.ts";
export { checkConfiguration, type FlowConfiguration } from "./analysis/check-configuration.ts";
export { createDiagnostic, type Diagnostic, type Diagnostics } from "./analysis/diagnostic.ts";
export {
  type DiagnosticKind,
  type DiagnosticLevel,
  diagnosticCodes,
  diagnosticLevel,
} from "./analysis/diagnostic-codes.ts";
export type { ComponentSchemas } from "./analysis/types/check-types.ts";
export type { JsonSchema } from "./analysis/types/json-schema.ts";
export * from "./authoring.ts";
export { blobId } from "./blob/blob-id.ts";
export { type BlobReference, type BlobType, blobReference, isBlobReference } from "./blob/blob-reference.ts";
export type {
  Component,
  ComponentOptions,
  ComponentReference,
  ExecuteComponent,
  HandWrittenJsonSchema,
} from "./component.ts";
export type * as Contract from "./contract.ts";
export { copyJson } from "./copy-json.ts";
export { describeJson } from "./describe-json.ts";
export type { DocumentLimits } from "./document/limits.ts";
export { parseJson } from "./document/parse-json.ts";
export { printJson } from "./document/print-json.ts";
export type { TextPosition } from "./document/text-document.ts";
export { refuseUnsafeIntegers } from "./document/unsafe-integers.ts";
export * from "./errors/index.ts";
export * from "./executor/index.ts";
export { canonicalFlow } from "./flow/canonical.ts";
export type {
  ErrorAction,
  ExampleInput,
  ExpectedResult,
  Flow,
  Step,
  TestCase,
  TestConfig,
} from "./flow/flow.ts";
export type { FlowDefinition, StepDefinition } from "./flow/flow-definition.ts";
export type { FlowHandle, FlowLocation } from "./flow/flow-handle.ts";
export { flowId } from "./flow/flow-id.ts";
export { locateInFlow } from "./flow/locate-in-flow.ts";
export { detectLossyPaths } from "./flow/lossy-paths.ts";
export { type ParseFlowOptions, parseFlow } from "./flow/parse.ts";
export { printFlow } from "./flow/print-flow.ts";
export { type FlowError, FlowErrorCode } from "./flow-error.ts";
export {
  type DependencyEdge,
  type DependencyGraph,
  dependencyGraph,
  type InnerFlow,
  type StepNode,
} from "./graph/dependency-graph.ts";
export { type FlowGraphOptions, flowGraph } from "./graph/flow-graph.ts";
export { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
export type { FlowResult, RunOutcome } from "./result.ts";
export { componentJsonSchema } from "./schema/component-schema.ts";
export type { FromJsonSchema } from "./schema/json-schema-type.ts";
export { isStandardSchema, type Schema, type SchemaInput, type SchemaOutput } from "./schema/schema.ts";
export { validate } from "./schema/standard-schema.ts";
export { byHandCure, type SchemaSide, toJsonSchema } from "./schema/to-json-schema.ts";
export type { BinaryOptions, Logger, StepflowContext, SubRun, SubRunOptions } from "./stepflow-context.ts";
export { fromTaskErrorCode, type TaskErrorCode, toTaskErrorCode } from "./task-error-code.ts";
export { toJsonValue } from "./to-json-value.ts";
