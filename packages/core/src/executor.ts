/**
 * What executors of flows share, and those who call them: the interface, its values and its errors, without what reads,
 * checks and writes flows. All of it is in the main entry, too; who needs no more loads a fraction of that.
 */
export type { Diagnostic } from "./analysis/diagnostic.ts";
export type { DiagnosticLevel } from "./analysis/diagnostic-codes.ts";
export { describeJson } from "./describe-json.ts";
export * from "./errors/index.ts";
export * from "./executor/index.ts";
export type { Flow } from "./flow/flow.ts";
export type { FlowDefinition } from "./flow/flow-definition.ts";
export { type FlowError, FlowErrorCode } from "./flow-error.ts";
export { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
export type { FlowResult, RunOutcome } from "./result.ts";
export type { Logger } from "./stepflow-context.ts";
export { fromTaskErrorCode, type TaskErrorCode } from "./task-error-code.ts";
export { toJsonValue } from "./to-json-value.ts";
