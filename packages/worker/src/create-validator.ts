import type { StandardSchemaV1 } from "@standard-schema/spec";
import {
  isStandardSchema,
  type Schema,
  type SchemaSide,
  toJsonSchema,
  toJsonValue,
  ValidationError,
  validate,
} from "@stepflow/core";
import { printPath } from "@stepflow/core/expressions";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** Checks a value and answers what the schema makes of it; throws a ValidationError when it does not fit. */
export type Validator = (value: unknown) => unknown;

/**
 * A validator for a schema of any kind. Schemas of libraries check themselves; a plain JSON Schema is compiled.
 *
 * @param subject what is checked, for error messages, for example `input of component greet`
 * @throws ValidationError when a plain JSON Schema is not a valid one
 */
export function createValidator(schema: Schema, side: SchemaSide, subject: string): Validator {
  if (isStandardSchema(schema) && canValidate(schema)) return (value) => validate(schema, value, subject);
  return compileJsonSchema(schema, side, subject);
}

function canValidate(schema: Schema): schema is StandardSchemaV1 {
  return isStandardSchema(schema) && "validate" in schema["~standard"];
}

function compileJsonSchema(schema: Schema, side: SchemaSide, subject: string): Validator {
  const jsonSchema = toJsonSchema(schema, side, subject, `jsonSchema.${side}`);
  // `format` is an annotation in draft 2020-12; unknown keywords are allowed there, too.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const fits = compile(ajv, jsonSchema, subject);
  return (value) => {
    // What a component answers is described as it will cross, so a Date is the string that it becomes.
    const json = side === "output" ? toJsonValue(value, subject) : value;
    if (fits(json)) return json;
    throw new ValidationError(subject, (fits.errors ?? []).map(toIssue));
  };
}

function compile(ajv: Ajv2020, jsonSchema: object, subject: string): ReturnType<Ajv2020["compile"]> {
  try {
    return ajv.compile(jsonSchema);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ValidationError(subject, [{ path: "$", message: `not a JSON Schema: ${reason}` }], { cause });
  }
}

function toIssue({ instancePath, message, params }: ErrorObject): { path: string; message: string } {
  const extra = typeof params.additionalProperty === "string" ? ` ("${params.additionalProperty}")` : "";
  return { path: toPath(instancePath), message: `${message ?? "does not fit"}${extra}` };
}

/** ajv names places by JSON pointer; here they are paths, as everywhere else. */
function toPath(pointer: string): string {
  const parts = pointer.split("/").slice(1);
  return printPath(
    parts.map((part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      return /^\d+$/.test(name) ? Number(name) : name;
    }),
  );
}
