export * from "./authoring.ts";
export type {
  Component,
  ComponentOptions,
  ComponentReference,
  ExecuteComponent,
  HandWrittenJsonSchema,
  StepflowContext,
} from "./component.ts";
export { AuthoringError } from "./errors/authoring-error.ts";
export { ComponentError } from "./errors/component-error.ts";
export { FlowFailedError } from "./errors/flow-failed-error.ts";
export { NotFoundError } from "./errors/not-found-error.ts";
export { StepflowError, type StepflowErrorOptions } from "./errors/stepflow-error.ts";
export { ValidationError, type ValidationIssue } from "./errors/validation-error.ts";
export type { ErrorAction, ExampleInput, Flow, Step, TestCase, TestConfig } from "./flow/flow.ts";
export type { FlowDefinition, StepDefinition } from "./flow/flow-definition.ts";
export type { FlowHandle, FlowLocation } from "./flow/flow-handle.ts";
export { type ParseFlowOptions, parseFlow } from "./flow/parse.ts";
export { type FlowError, FlowErrorCode } from "./flow-error.ts";
export type { JsonObject, JsonValue } from "./json.ts";
export type { FlowResult, RunOutcome } from "./result.ts";
export { componentJsonSchema } from "./schema/component-schema.ts";
export type { FromJsonSchema } from "./schema/json-schema-type.ts";
export { isStandardSchema, type Schema, type SchemaInput, type SchemaOutput } from "./schema/schema.ts";
export { validate } from "./schema/standard-schema.ts";
export { byHandCure, type SchemaSide, toJsonSchema } from "./schema/to-json-schema.ts";
export { toJsonValue } from "./to-json-value.ts";
