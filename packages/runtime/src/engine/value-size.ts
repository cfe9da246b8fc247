import { isJsonArray, type JsonValue } from "@stepflow/core";

/** Whether a value has more than `maximum` characters, roughly, when it is printed as JSON. Stops counting there. */
export function isLargerThan(value: JsonValue, maximum: number): boolean {
  return count(value, maximum) > maximum;
}

/** Counts up to a little more than `maximum`. */
function count(value: JsonValue, maximum: number): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null) return 5;
  let size = 2;
  if (isJsonArray(value)) {
    for (const item of value) {
      size += 1 + count(item, maximum - size);
      if (size > maximum) return size;
    }
    return size;
  }
  for (const key in value) {
    size += key.length + 4 + count(value[key] ?? null, maximum - size);
    if (size > maximum) return size;
  }
  return size;
}
