import type { Flow } from "../flow/flow.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";

/**
 * The values of variables that a run does not set, from the flow's variables schema. They come before the `default` of
 * an expression.
 *
 * As in Stepflow 0.11, a property that is neither required nor has a `default` has one inferred from its type: `""`,
 * `0`, `false`, or `null` where the type allows it.
 */
export function variableDefaults(flow: Flow): Readonly<Record<string, JsonValue>> {
  const defaults: Record<string, JsonValue> = {};
  const properties = flow.schemas?.properties;
  const schema = isJsonObject(properties) ? properties.variables : undefined;
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return defaults;
  const required = isJsonArray(schema.required) ? schema.required : [];
  for (const [name, property] of Object.entries(schema.properties)) {
    if (!isJsonObject(property)) continue;
    const inferred = required.includes(name) ? undefined : defaultOfType(property.type);
    const value = property.default ?? (Object.hasOwn(property, "default") ? null : inferred);
    if (value !== undefined) setField(defaults, name, value);
  }
  return defaults;
}

function defaultOfType(type: JsonValue | undefined): JsonValue | undefined {
  if (isJsonArray(type)) return type.includes("null") ? null : undefined;
  switch (type) {
    case "string":
      return "";
    case "number":
    case "integer":
      return 0;
    case "boolean":
      return false;
    default:
      return undefined;
  }
}
