import { isJsonArray, isJsonObject, type JsonValue } from "@stepflow/core";

/** A text that two values share exactly when they are equal as JSON, the order of keys apart. */
export function inputKey(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(inputKey).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${inputKey(value[key] ?? null)}`);
  return `{${fields.join(",")}}`;
}
