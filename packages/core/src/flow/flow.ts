import type { FlowError } from "../flow-error.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { FlowResult } from "../result.ts";

/** A flow document in the current dialect. Contract: `schemas/flow.json`. */
export interface Flow {
  readonly name?: string;
  readonly description?: string;
  readonly version?: string;
  readonly schemas?: JsonObject;
  readonly steps?: readonly Step[];
  /** A value expression: what the flow comes to. `null` when absent. */
  readonly output?: JsonValue;
  readonly test?: TestConfig;
  readonly examples?: readonly ExampleInput[];
  readonly metadata?: JsonObject;
}

/** One call of a component. */
export interface Step {
  readonly id: string;
  /** The path that routing resolves, for example `/python/udf`. */
  readonly component: string;
  readonly onError?: ErrorAction;
  /** A value expression. `null` when absent. */
  readonly input?: JsonValue;
  /** Runs the step even if nothing refers to it. */
  readonly mustExecute?: boolean;
  readonly metadata?: JsonObject;
}

/** What happens when a step's component fails. */
export type ErrorAction =
  | { readonly action: "fail" }
  | { readonly action: "useDefault"; readonly defaultValue?: JsonValue }
  | { readonly action: "retry"; readonly maxRetries?: number };

/** Test cases that travel with the flow. */
export interface TestConfig {
  readonly configFile?: string;
  readonly config?: JsonValue;
  readonly cases?: readonly TestCase[];
}

export interface TestCase {
  readonly name: string;
  readonly description?: string;
  readonly input: JsonValue;
  readonly output?: ExpectedResult;
}

/** What a test case expects: a {@link FlowResult}, of whose failure the code alone may be told. */
export type ExpectedResult =
  | Extract<FlowResult, { readonly outcome: "success" }>
  | { readonly outcome: "failed"; readonly error: Omit<FlowError, "message"> & { readonly message?: string } };

export interface ExampleInput {
  readonly name: string;
  readonly description?: string;
  readonly input: JsonValue;
}
