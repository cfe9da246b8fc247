import type { StandardJSONSchemaV1, StandardTypedV1 } from "@standard-schema/spec";
import { ValidationError } from "../errors/validation-error.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { toJsonValue } from "../to-json-value.ts";
import { findInexpressible, markInexpressible } from "./inexpressible.ts";
import { isStandardSchema, type Schema } from "./schema.ts";

/** Which side of a schema with defaults or transforms is meant. */
export type SchemaSide = "input" | "output";

const target = "draft-2020-12";

/**
 * The JSON Schema of a schema, draft 2020-12, without its `$schema` line.
 *
 * @param subject what the schema describes, for the error message, for example `input of component greet`
 * @param cure how to supply a JSON Schema by hand, for the error message, for example what {@link byHandCure} says
 * @throws ValidationError naming every place that JSON Schema cannot express, or the library that has no JSON Schema
 */
export function toJsonSchema(schema: Schema, side: SchemaSide, subject: string, cure: string): JsonObject {
  if (!isStandardSchema(schema)) return withoutDialect(schema);
  if (!hasJsonSchema(schema)) {
    const { vendor } = schema["~standard"];
    const wrap = vendor === "valibot" ? "wrap it with toStandardJsonSchema of @valibot/to-json-schema, or " : "";
    throw new ValidationError(subject, [
      { path: "$", message: `this ${vendor} schema does not offer a JSON Schema; ${wrap}${cure}` },
    ]);
  }
  return withoutDialect(convert(schema, side, subject, cure));
}

/** What to do about a schema that has no JSON Schema, where an option `jsonSchema` takes one. */
export function byHandCure(part: string): string {
  return `give a JSON Schema by hand as jsonSchema.${part}`;
}

function hasJsonSchema(schema: StandardTypedV1): schema is StandardJSONSchemaV1 {
  return "jsonSchema" in schema["~standard"];
}

function convert(schema: StandardJSONSchemaV1, side: SchemaSide, subject: string, cure: string): JsonObject {
  const converted = runConverter(schema, side, subject, cure);
  const issues = findInexpressible(converted);
  if (issues.length === 0) return toObject(converted, subject);
  throw new ValidationError(
    subject,
    issues.map(({ path, message }) => ({ path, message: `${message}; ${cure}` })),
  );
}

function runConverter(
  schema: StandardJSONSchemaV1,
  side: SchemaSide,
  subject: string,
  cure: string,
): Record<string, unknown> {
  try {
    return schema["~standard"].jsonSchema[side]({ target, libraryOptions: markInexpressible() });
  } catch (cause) {
    throw new ValidationError(subject, [{ path: "$", message: `${describe(cause)}; ${cure}` }], { cause });
  }
}

function toObject(schema: Record<string, unknown>, subject: string): JsonObject {
  const json = toJsonValue(schema, subject);
  if (isJsonObject(json)) return json;
  throw new ValidationError(subject, [{ path: "$", message: "expected a JSON Schema object" }]);
}

function withoutDialect({ $schema: _, ...schema }: JsonObject): JsonObject {
  return schema;
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
