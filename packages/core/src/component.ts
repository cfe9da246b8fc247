import type { JsonObject } from "./json.ts";
import type { Schema, SchemaInput, SchemaOutput } from "./schema/schema.ts";
import type { StepflowContext } from "./stepflow-context.ts";

declare const types: unique symbol;

/** A component as a flow sees it: where it answers, what goes in, what comes out. Made by `component`. */
export interface ComponentReference<Input = unknown, Output = unknown> {
  /** What a step names, for example `/python/udf`. */
  readonly path: string;
  readonly description?: string;
  readonly input: Schema;
  readonly output: Schema;
  /** JSON Schemas given by hand, for schemas that JSON Schema cannot express. */
  readonly jsonSchema?: HandWrittenJsonSchema;
  /** Only in the types. */
  readonly [types]?: { readonly input: Input; readonly output: Output };
}

/** A component with its work: what a worker serves. Made by `defineComponent`. */
export interface Component<Name extends string = string, Input = unknown, Output = unknown>
  extends ComponentReference<Input, Output> {
  /** What a worker registers it as; the path is the name behind a slash, or behind a route by `mount`. */
  readonly name: Name;
  /** Does the work on input that `input` has accepted. What it answers is checked against `output`. */
  readonly execute: ExecuteComponent;
}

/** Takes what the input schema made of the step's input; the registry checks both ends, so the types are forgotten. */
export type ExecuteComponent = (input: never, context: StepflowContext) => unknown;

/** For schemas that JSON Schema cannot express, what to publish in their place. */
export interface HandWrittenJsonSchema {
  readonly input?: JsonObject;
  readonly output?: JsonObject;
}

/** A component in the form that takes its name apart: `server.component(name, options)`. */
export interface ComponentOptions<InputSchema extends Schema, OutputSchema extends Schema> {
  readonly description?: string;
  readonly inputSchema: InputSchema;
  readonly outputSchema: OutputSchema;
  readonly jsonSchema?: HandWrittenJsonSchema;
  execute(
    input: SchemaOutput<InputSchema>,
    context: StepflowContext,
  ): Promise<SchemaInput<OutputSchema>> | SchemaInput<OutputSchema>;
}
