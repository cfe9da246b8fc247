import type { StandardSchemaV1 } from "@standard-schema/spec";
import { ValidationError } from "../errors/validation-error.ts";
import { printPath } from "../expression/print-path.ts";

/**
 * Checks `value` against any Standard Schema (zod, valibot, arktype, …) and answers what the schema makes of it.
 *
 * @param subject what is checked, for the error message
 * @throws ValidationError naming the path of everything that does not fit
 */
export async function validate<Schema extends StandardSchemaV1>(
  schema: Schema,
  value: unknown,
  subject: string,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues === undefined) return result.value;
  throw new ValidationError(
    subject,
    result.issues.map(({ path = [], message }) => ({ path: printPath(path.map(toPathPart)), message })),
  );
}

function toPathPart(part: PropertyKey | StandardSchemaV1.PathSegment): string | number {
  const key = typeof part === "object" ? part.key : part;
  return typeof key === "symbol" ? String(key) : key;
}
