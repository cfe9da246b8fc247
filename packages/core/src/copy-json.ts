import { isJsonArray, type JsonValue } from "./json.ts";
import { setField } from "./json-fields.ts";

/** Copies JSON, so that whoever gets the copy may change it. Hot: once for every input of a component. */
export function copyJson(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (isJsonArray(value)) return value.map(copyJson);
  const copy: Record<string, JsonValue> = {};
  for (const key in value) {
    const field = value[key];
    if (field === undefined || !Object.hasOwn(value, key)) continue;
    setField(copy, key, copyJson(field));
  }
  return copy;
}
