import type { ComponentReference, HandWrittenJsonSchema } from "../component.ts";
import { AuthoringError } from "../errors/authoring-error.ts";
import type { OnlyJson } from "../schema/json-type.ts";
import type { Schema, SchemaInput, SchemaOutput } from "../schema/schema.ts";

/**
 * Declares a component that is served elsewhere, so that flows can call it with types.
 *
 * @throws AuthoringError when the path does not start with a slash
 *
 * @example
 * const udf = component("/python/udf", { input: z.object({ blob_id: z.string(), input: z.unknown() }), output: z.json() });
 */
export function component<const InputSchema extends Schema, const OutputSchema extends Schema>(
  path: string,
  schemas: {
    readonly description?: string;
    readonly input: InputSchema & OnlyJson<SchemaInput<InputSchema>>;
    readonly output: OutputSchema & OnlyJson<SchemaOutput<OutputSchema>>;
    readonly jsonSchema?: HandWrittenJsonSchema;
  },
): ComponentReference<SchemaInput<InputSchema>, SchemaOutput<OutputSchema>> {
  if (path.startsWith("/")) return { path, ...schemas };
  throw new AuthoringError(`component path "${path}" does not start with a slash`, `Write "/${path}".`);
}
