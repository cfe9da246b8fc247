import { isJsonObject, type JsonObject, type JsonValue } from "../../json.ts";

/** A JSON Schema of draft 2020-12: `true` allows anything, `false` nothing. */
export type JsonSchema = boolean | JsonObject;

/** A schema, and the documents that its `$ref`s may point into: the nearest first. */
export interface LocatedSchema {
  readonly schema: JsonSchema;
  readonly roots: readonly JsonSchema[];
}

/** More `$ref`s in a row than this are taken for a circle. */
const maxReferences = 50;

/** Reads JSON as a schema; what is none allows anything. */
export function asSchema(value: JsonValue | undefined): JsonSchema {
  return typeof value === "boolean" || isJsonObject(value) ? value : true;
}

/** Follows `$ref`. A reference to another document, to nothing or in a circle allows anything. */
export function dereference(located: LocatedSchema): LocatedSchema {
  let { schema } = located;
  for (let count = 0; count < maxReferences; count += 1) {
    if (typeof schema === "boolean" || typeof schema.$ref !== "string") return { ...located, schema };
    schema = lookUp(schema.$ref, located.roots) ?? true;
  }
  return { ...located, schema: true };
}

function lookUp(reference: string, roots: readonly JsonSchema[]): JsonSchema | undefined {
  if (!reference.startsWith("#")) return undefined;
  const keys = reference.slice(1).split("/").slice(1).map(decodePointerKey);
  for (const root of roots) {
    let found: JsonValue | undefined = root;
    for (const key of keys) found = own(found, key);
    if (typeof found === "boolean" || isJsonObject(found)) return found;
  }
  return undefined;
}

function decodePointerKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A field of an object or a schema; never one of its prototype. */
export function own(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
