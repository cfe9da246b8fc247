import { copyNotes } from "../document/source-notes.ts";
import { placeOf } from "../expression/place.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";

/** Answers what an object of an expression becomes; `undefined` to look at its parts instead. */
export type RewriteObject = (value: JsonObject, at: string) => JsonValue | undefined;

/**
 * Rewrites an expression that has not been parsed yet, leaving what stands in `$literal` alone. Parts in which nothing
 * changes stay the same objects, with their notes.
 */
export function mapExpression(value: JsonValue, at: string, rewrite: RewriteObject): JsonValue {
  if (isJsonArray(value)) {
    const items = value.map((item, index) => mapExpression(item, placeOf(at, index), rewrite));
    if (items.every((item, index) => item === value[index])) return value;
    copyNotes(value, items);
    return items;
  }
  if (!isJsonObject(value) || Object.hasOwn(value, "$literal")) return value;
  const rewritten = rewrite(value, at);
  if (rewritten !== undefined) return rewritten;
  const fields: Record<string, JsonValue> = {};
  let isChanged = false;
  for (const [key, field] of Object.entries(value)) {
    const mapped = mapExpression(field, placeOf(at, key), rewrite);
    isChanged ||= mapped !== field;
    setField(fields, key, mapped);
  }
  if (!isChanged) return value;
  copyNotes(value, fields);
  return fields;
}
