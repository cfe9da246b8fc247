// Generated from schemas/flow.json. Do not edit: change the contract and generate again.
// Contract SHA-256: aef620f1e923e3c31859183a0d512ce46ebfbefad23f79dcf4947dead45f1d41

import type { JsonObject, JsonValue } from "../json.ts";

/**
 * JSON Schemas of the flow in JSON Schema form: `{ "type": "object", "$defs"?: {...}, "properties": { "input"?, "output"?, "variables"?, "steps"?: { "properties": { <stepId>: schema } } } }`. The names must stand below `properties`; other keys are dropped. The schemas serve validation reports, type checks and variable defaults; a 0.11 orchestrator checks no value against them at run time.
 */
export type FlowSchema = JsonObject;
/**
 * Path that selects the component of a step, for example `/builtin/eval`. It begins with `/`, and the configured routes map it to a plugin and to the component's name inside that plugin.
 */
export type Component = string;
/**
 * What happens when the component of a step fails, chosen by `action`: `fail` (the default), `useDefault` or `retry`.
 */
export type ErrorAction = OnErrorFail | OnErrorDefault | OnErrorRetry;
/**
 * Expression that is evaluated when a step starts or a flow ends. An object is special when it has one of these keys (the first in this order wins): `{"$literal": any}` data taken as it is; `{"$if": condition, "then": expr, "else"?: expr}`; `{"$coalesce": [expr, ...]}` first value that is not null; `{"$step": id, "path"?: path}` result of a step; `{"$input": path}` input of the flow; `{"$variable": path, "default"?: expr}`. Other objects and arrays are evaluated element by element, and everything else stands for itself. A path is `$` followed by `.name`, `[0]` or `["name"]` parts; text that does not begin with `$` names a single field.
 */
export type ValueExpr = JsonValue;
/**
 * Any JSON value: object, array, string, number, boolean or null. It is taken as plain data; keys that begin with `$` have no meaning here.
 */
export type Value = JsonValue;
/**
 * Outcome of one item, of one step or of a flow under test. The `outcome` field tells which form it has: `success` carries `result`, `failed` carries `error`.
 */
export type FlowResult = FlowResultSuccess | FlowResultFailed;

/**
 * A Stepflow flow document, written as JSON or YAML: steps that call components, and an output built from their results. This contract describes the format of generation 0.11.1; keys are camelCase, null means the same as absent for every optional field, and unknown keys are dropped. Objects that are not part of that generation carry `x-stepflow-extension: true`; this file has none.
 */
export interface Flow {
  /**
   * Name of the flow, shown in listings and used by the `flowName` filter. Absent, null or blank gives warning 1001.
   */
  name?: string | null;
  /**
   * What the flow does, for people. Absent or null gives warning 1002.
   */
  description?: string | null;
  /**
   * Version label chosen by the author; the engine does not interpret it. It must be a string: quote it in YAML, where 1.0 would be a number and a parse error.
   */
  version?: string | null;
  /**
   * Schemas of the input, the output, the variables and the step results. Absent, null or `{}` means none are declared.
   */
  schemas?: FlowSchema;
  /**
   * Steps in order. The order matters for references (a step may use only earlier ones), not for timing: steps run as soon as what they depend on is done. Absent, null or empty means no steps.
   */
  steps?: Step[] | null;
  /**
   * Expression whose value is the result of the flow. It also decides which steps are needed. Absent or null makes the result null.
   */
  output?: ValueExpr;
  /**
   * Test cases of the flow. Absent or null means none.
   */
  test?: TestConfig | null;
  /**
   * Sample inputs that a user interface can offer. Absent or null means none.
   */
  examples?: ExampleInput[] | null;
  /**
   * Free data about the flow for tools and people. The engine ignores it. On a 0.11 orchestrator two or more keys here have no stable order, and so neither has the flow's id.
   */
  metadata?: JsonObject | null;
}
/**
 * One call of a component. A step runs only when the flow's output depends on it, directly or through other steps, or when `mustExecute` is true.
 */
export interface Step {
  /**
   * Name of the step, unique within the flow and not blank. Expressions in later steps and in the output refer to it with `$step`.
   */
  id: string;
  /**
   * Component that the step calls. A path without a leading `/` is reported as error 2500 and fails at run time, when it is routed.
   */
  component: Component;
  /**
   * What to do when the component fails. Absent or null means `fail`.
   */
  onError?: ErrorAction | null;
  /**
   * Expression whose value is the component's input. Absent or null passes null. It may refer only to steps that stand earlier in the list.
   */
  input?: ValueExpr;
  /**
   * When true, the step runs even though nothing depends on its result. Absent, null or false means it runs only when needed.
   */
  mustExecute?: boolean | null;
  /**
   * Free data about the step for tools and people. The engine ignores it. On a 0.11 orchestrator two or more keys here have no stable order, and so neither has the flow's id.
   */
  metadata?: JsonObject | null;
}
/**
 * Let the step fail. This is the behaviour of a step without `onError`.
 */
export interface OnErrorFail {
  /**
   * Always `fail` in this form.
   */
  action: "fail";
}
/**
 * Replace a failure by a fixed value, so that the step counts as successful. The optional `defaultValue` is plain JSON and never evaluated as an expression; absent or null makes the step's result null. It takes effect at once, before any retry and also for transport failures, but not when the step's input cannot be resolved or its component cannot be routed.
 */
export interface OnErrorDefault {
  defaultValue?: JsonValue;
  /**
   * Always `useDefault` in this form.
   */
  action: "useDefault";
}
/**
 * Run the step again when its component reports an error in the range -32199 to -32100. Other component errors are never retried, and transport errors (-32399 to -32300) have a budget of their own in the configuration.
 */
export interface OnErrorRetry {
  /**
   * How many times the step is repeated after its first attempt. Absent or null means 3, so at most 4 attempts. The delay between attempts comes from `retry.backoff` of the configuration.
   */
  maxRetries?: number | null;
  /**
   * Always `retry` in this form.
   */
  action: "retry";
}
/**
 * Test cases of a flow and the configuration they run with. Only test commands read it; running the flow does not.
 */
export interface TestConfig {
  /**
   * Path of a configuration file for the tests, relative to the flow file. Absent or null means the usual lookup; not to be combined with `config`.
   */
  configFile?: string | null;
  /**
   * Configuration for the tests written in place, in the form of stepflow-config.json. Absent or null means none; not to be combined with `configFile`.
   */
  config?: JsonValue;
  /**
   * The cases. Absent or null means none. The cases of one flow run as items of a single batch.
   */
  cases?: TestCase[] | null;
}
/**
 * One input and the result it must produce.
 */
export interface TestCase {
  /**
   * Name of the case, used to select it and in reports.
   */
  name: string;
  /**
   * What the case shows, for people. Absent or null means none.
   */
  description?: string | null;
  /**
   * Input of the flow in this case. It is plain data, not an expression.
   */
  input: Value;
  /**
   * Expected result. Object keys that it does not mention are not compared; arrays must agree in length and in every element, and scalars must be equal. Absent or null: the case cannot pass and the actual result is shown.
   */
  output?: FlowResult | null;
}
/**
 * Outcome of work that finished and produced a value.
 */
export interface FlowResultSuccess {
  /**
   * Always `success` in this form.
   */
  outcome: "success";
  /**
   * The value produced. It may be null: a flow without `output` yields null.
   */
  result: Value;
}
/**
 * Outcome of work that ended with an error.
 */
export interface FlowResultFailed {
  /**
   * Always `failed` in this form.
   */
  outcome: "failed";
  /**
   * What went wrong.
   */
  error: FlowError;
}
/**
 * Error of a step or flow. It belongs to the result of the flow, so it arrives inside successful HTTP and JSON-RPC responses.
 */
export interface FlowError {
  /**
   * Numeric error code as a signed 64-bit integer. Stepflow's own codes follow the JSON-RPC style, for example -32100 when a component throws, -32200 for a missing field and -32300 for a transport failure; components may use any other integer.
   */
  code: number;
  /**
   * Text for people. It is required whenever an error is read, so a document that omits it is rejected.
   */
  message: string;
  /**
   * Further facts about the error. Absent or null means none. Errors raised by the engine around a component call carry `{ "stack": [...] }`, newest context first; errors returned by a component carry whatever the component supplied.
   */
  data?: Value | null;
}
/**
 * A named sample input.
 */
export interface ExampleInput {
  /**
   * Name shown for the example.
   */
  name: string;
  /**
   * What the example shows, for people. Absent or null means none.
   */
  description?: string | null;
  /**
   * The sample input. It is plain data, not an expression.
   */
  input: Value;
}
