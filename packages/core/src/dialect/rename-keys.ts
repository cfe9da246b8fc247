import { copyFieldNote, keysOf } from "../document/source-notes.ts";
import { placeOf } from "../expression/place.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";

/** Names of the current dialect by their older spelling. */
export type KeyNames = Readonly<Record<string, string>>;

/** Gives older keys their current names. A current key that stands beside its older spelling wins. */
export function renameKeys(fields: JsonObject, at: string, names: KeyNames, report: RewriteReport): JsonObject {
  if (!Object.keys(fields).some((key) => Object.hasOwn(names, key))) return fields;
  const renamed: Record<string, JsonValue> = {};
  for (const key of keysOf(fields)) {
    const name = Object.hasOwn(names, key) ? (names[key] ?? key) : key;
    if (name !== key) {
      const isBeaten = Object.hasOwn(fields, name);
      const message = isBeaten ? `${key} is dropped: ${name} stands beside it` : `${key} is called ${name} now`;
      reportRewrite(report, "olderKey", placeOf(at, key), message);
      if (isBeaten) continue;
    }
    setField(renamed, name, fields[key] ?? null);
    copyFieldNote(fields, key, renamed, name);
  }
  return renamed;
}

/** The object without some of its fields, or itself when it has none of them. */
export function withoutKeys(fields: JsonObject, keys: readonly string[]): JsonObject {
  if (!keys.some((key) => Object.hasOwn(fields, key))) return fields;
  return withFields(fields, Object.fromEntries(keys.map((key) => [key, undefined])));
}

/** A copy of the object with some fields replaced, and those without a value left out. */
export function withFields(fields: JsonObject, changes: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const changed: Record<string, JsonValue> = {};
  for (const key of new Set([...keysOf(fields), ...Object.keys(changes)])) {
    const isChanged = Object.hasOwn(changes, key);
    const value = isChanged ? changes[key] : fields[key];
    if (value === undefined) continue;
    setField(changed, key, value);
    if (!isChanged) copyFieldNote(fields, key, changed, key);
  }
  return changed;
}
