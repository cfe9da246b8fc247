import type { StandardTypedV1 } from "@standard-schema/spec";
import type { JsonObject } from "../json.ts";
import type { FromJsonSchema } from "./json-schema-type.ts";

/**
 * What may describe a value: a schema of any library that follows Standard Schema (zod, valibot, arktype, …), or a plain
 * JSON Schema object.
 */
export type Schema = StandardTypedV1 | JsonObject;

/** The type that goes into a schema: what a caller has to give. */
export type SchemaInput<S> = S extends StandardTypedV1 ? StandardTypedV1.InferInput<S> : FromJsonSchema<S>;

/** The type that comes out of a schema, after its defaults and transforms. */
export type SchemaOutput<S> = S extends StandardTypedV1 ? StandardTypedV1.InferOutput<S> : FromJsonSchema<S>;

/** Whether a schema follows Standard Schema; otherwise it is a plain JSON Schema. */
export function isStandardSchema<S extends Schema>(schema: S): schema is Extract<S, StandardTypedV1> {
  return "~standard" in schema;
}
