import type { Component, HandWrittenJsonSchema } from "../component.ts";
import { AuthoringError } from "../errors/authoring-error.ts";
import type { OnlyJson } from "../schema/json-type.ts";
import type { Schema, SchemaInput, SchemaOutput } from "../schema/schema.ts";
import type { StepflowContext } from "../stepflow-context.ts";

/**
 * Writes a component: its name, its schemas and its work, to be served by a worker and called by flows.
 *
 * The work gets what the input schema makes of the step's input (defaults and transforms applied), and may answer what
 * the output schema accepts. What flows see must be JSON: the input schema's input type and the output schema's output
 * type.
 *
 * @throws AuthoringError when the name is empty or starts with a slash
 *
 * @example
 * const greet = defineComponent({
 *   name: "greet",
 *   input: z.object({ name: z.string() }),
 *   output: z.object({ message: z.string() }),
 *   execute: ({ name }) => ({ message: `Hello ${name}` }),
 * });
 */
export function defineComponent<
  const Name extends string,
  const InputSchema extends Schema,
  const OutputSchema extends Schema,
>(definition: {
  /** Without a leading slash; flows call `greet` at `/greet` unless it is mounted elsewhere. */
  readonly name: Name;
  readonly description?: string;
  readonly input: InputSchema & OnlyJson<SchemaInput<InputSchema>>;
  readonly output: OutputSchema & OnlyJson<SchemaOutput<OutputSchema>>;
  /** JSON Schemas to publish in place of what the schemas themselves would give. */
  readonly jsonSchema?: HandWrittenJsonSchema;
  execute(
    input: SchemaOutput<InputSchema>,
    context: StepflowContext,
  ): Promise<SchemaInput<OutputSchema>> | SchemaInput<OutputSchema>;
}): Component<Name, SchemaInput<InputSchema>, SchemaOutput<OutputSchema>> {
  const { name, description, input, output, jsonSchema } = definition;
  if (name === "" || name.startsWith("/")) {
    throw new AuthoringError(
      `component name "${name}" is empty or starts with a slash`,
      `Write the name alone, for example "greet"; routes are given by mount("/mine", { greet }).`,
    );
  }
  return {
    name,
    path: `/${name}`,
    ...(description !== undefined && { description }),
    input,
    output,
    ...(jsonSchema !== undefined && { jsonSchema }),
    execute: (value, context) => definition.execute(value, context),
  };
}
