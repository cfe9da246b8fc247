import type { ExampleInput } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { OnlyJson } from "../schema/json-type.ts";
import type { Schema, SchemaInput, SchemaOutput } from "../schema/schema.ts";
import { FlowDraft } from "./flow-draft.ts";
import { flowSchemas, type HandWrittenFlowSchemas } from "./flow-schemas.ts";
import type { FlowBody } from "./flow-tools.ts";
import type { JsonTemplate, Resolved, Template } from "./template.ts";
import { writeFlow } from "./write-flow.ts";

/** What a flow is called, and what goes in and comes out. */
export interface FlowOptions<InputSchema extends Schema, OutputSchema extends Schema, VariablesSchema extends Schema> {
  readonly name: string;
  readonly description?: string;
  readonly version?: string;
  /** What the flow is run with; without it the input is any JSON. */
  readonly input?: InputSchema & OnlyJson<SchemaInput<InputSchema>>;
  /** What the flow comes to; without it, whatever the function returns. */
  readonly output?: OutputSchema & OnlyJson<SchemaOutput<OutputSchema>>;
  /** An object schema: the variables that a run may set. Values come from its output type, where defaults are applied. */
  readonly variables?: VariablesSchema & OnlyJson<SchemaOutput<VariablesSchema>>;
  readonly metadata?: JsonObject;
  /** Inputs to try the flow with. */
  readonly examples?: readonly ExampleInput[];
  /** JSON Schemas to write into the flow in place of what the schemas themselves would give. */
  readonly jsonSchema?: HandWrittenFlowSchemas;
}

/** Says nothing: the schema of a flow that has none. */
type AnySchema = Record<never, never>;

/** A schema that says nothing is for any JSON. */
type Known<T> = unknown extends T ? JsonValue : T;

type Variables<VariablesSchema> =
  unknown extends SchemaOutput<VariablesSchema> ? Record<string, unknown> : SchemaOutput<VariablesSchema>;

type Written<OutputSchema, Output> =
  unknown extends SchemaOutput<OutputSchema> ? Output : Template<SchemaOutput<OutputSchema>>;

type FlowOutput<OutputSchema, Output> =
  unknown extends SchemaOutput<OutputSchema> ? Resolved<Output> : SchemaOutput<OutputSchema>;

/**
 * Writes a flow in TypeScript. What comes out is a flow document like any other, with the types of its input and output.
 *
 * @throws AuthoringError for a duplicate step id, or a ref of another flow
 * @throws ValidationError when JSON Schema cannot express a schema, or a value is not JSON
 *
 * @example
 * const hello = defineFlow({ name: "hello", input: z.object({ name: z.string() }) }, ({ input, step }) => {
 *   const greeting = step("greet", greet, { name: input.name });
 *   return { greeting: greeting.message };
 * });
 */
export function defineFlow<
  const InputSchema extends Schema = AnySchema,
  const OutputSchema extends Schema = AnySchema,
  const VariablesSchema extends Schema = AnySchema,
  Output extends JsonTemplate = JsonTemplate,
>(
  options: FlowOptions<InputSchema, OutputSchema, VariablesSchema>,
  body: FlowBody<Known<SchemaInput<InputSchema>>, Written<OutputSchema, Output>, Variables<VariablesSchema>>,
): FlowDefinition<Known<SchemaInput<InputSchema>>, FlowOutput<OutputSchema, Output>> {
  const { name, description, version, metadata, examples, jsonSchema } = options;
  const draft = new FlowDraft(name);
  const output = writeFlow(draft, body);
  const schemas = flowSchemas(name, options, jsonSchema);
  return draft.build(
    {
      name,
      ...(description !== undefined && { description }),
      ...(version !== undefined && { version }),
      ...(schemas !== undefined && { schemas }),
      ...(examples !== undefined && { examples }),
      ...(metadata !== undefined && { metadata }),
    },
    output,
  );
}
