import { isJsonArray, isJsonObject, type JsonValue } from "@stepflow/core";

const nilUuid = "00000000-0000-0000-0000-000000000000";

/**
 * A value without what is different every time, as upstream: every text called `run_id` is the nil UUID, and `backtrace`
 * is left out.
 */
export function comparable(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(comparable);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "backtrace")
      .map(([key, field]) => [key, key === "run_id" && typeof field === "string" ? nilUuid : comparable(field)]),
  );
}
