import { placeOf } from "../expression/place.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { type FieldReader, record } from "./field-reader.ts";

const parts = ["input", "output", "variables", "steps"] as const;

/** Reads a flow's `schemas` and keeps what the contract names, in its order; `undefined` when nothing is declared. */
export function readSchemas(value: JsonValue | undefined, at: string, read: FieldReader): JsonObject | undefined {
  const fields = read.optionalObject(value, at);
  if (fields === undefined) return undefined;
  if ((fields.type ?? "object") !== "object") read.refuse(`${at}.type`, `"object"`, fields.type);
  const $defs = read.optionalObject(fields.$defs, `${at}.$defs`);
  const stray = parts.find((part) => fields[part] !== undefined && fields[part] !== null);
  if (stray !== undefined && !isJsonObject(fields.properties)) {
    const message = `expected a "properties" wrapper: move ${stray} to ${at}.properties.${stray}`;
    read.issues.push({ path: `${at}.${stray}`, message });
  }
  const properties = readProperties(fields.properties, `${at}.properties`, read);
  if ($defs === undefined && properties === undefined) return undefined;
  return record<JsonObject>(fields, { type: "object", ...($defs && { $defs }), ...(properties && { properties }) });
}

function readProperties(value: JsonValue | undefined, at: string, read: FieldReader): JsonObject | undefined {
  const fields = read.optionalObject(value, at);
  if (fields === undefined) return undefined;
  const kept: Record<string, JsonValue> = {};
  for (const part of parts) {
    const schema =
      part === "steps" ? readSteps(fields.steps, at, read) : readSchema(fields[part], `${at}.${part}`, read);
    if (schema !== undefined) kept[part] = schema;
  }
  readVariables(kept.variables, `${at}.variables`, read);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function readSteps(value: JsonValue | undefined, at: string, read: FieldReader): JsonObject | undefined {
  const steps = read.optionalObject(value, `${at}.steps`);
  const schemas = read.optionalObject(steps?.properties, `${at}.steps.properties`);
  if (schemas === undefined || Object.keys(schemas).length === 0) return undefined;
  for (const [id, schema] of Object.entries(schemas)) readSchema(schema, placeOf(`${at}.steps.properties`, id), read);
  return { type: "object", properties: schemas };
}

/** Variables have defaults and secrets in their schemas, so `true`, which says nothing, is not enough here. */
function readVariables(schema: JsonValue | undefined, at: string, read: FieldReader): void {
  if (schema === undefined) return;
  const properties = read.optionalObject(read.object(schema, at).properties, `${at}.properties`) ?? {};
  for (const [name, variable] of Object.entries(properties)) {
    read.object(variable, placeOf(`${at}.properties`, name));
  }
}

function readSchema(value: JsonValue | undefined, at: string, read: FieldReader): JsonValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value) && typeof value !== "boolean")
    read.refuse(at, "a JSON Schema: an object, true or false", value);
  return value;
}
