import { isList, isRecord, type Json, type JsonRecord } from "./json.ts";
import { pointerTo } from "./json-pointer.ts";

/** Keywords that hold one schema. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
]);
/** Keywords that hold a list of schemas. */
export const schemaListKeywords: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
/** Keywords that hold schemas by name. */
export const schemaMapKeywords: ReadonlySet<string> = new Set(["$defs", "definitions", "properties"]);

/** Calls `visit` for a schema and every schema inside it, from the outside in, each with its JSON pointer. */
export function visitSchemas(schema: Json, pointer: string, visit: (schema: Json, pointer: string) => void): void {
  visit(schema, pointer);
  if (!isRecord(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    const at = pointerTo(pointer, keyword);
    if (schemaKeywords.has(keyword)) visitSchemas(value, at, visit);
    else if (schemaListKeywords.has(keyword) && isList(value)) {
      for (const [index, item] of value.entries()) visitSchemas(item, pointerTo(at, index), visit);
    } else if (schemaMapKeywords.has(keyword) && isRecord(value)) {
      for (const [name, item] of Object.entries(value)) visitSchemas(item, pointerTo(at, name), visit);
    }
  }
}

/**
 * Rewrites a schema and every schema inside it, from the inside out.
 *
 * A named schema `true` is rewritten as `{}`, which means the same; other boolean schemas are left as they are.
 */
export function mapSchemas(schema: Json, rewrite: (schema: JsonRecord) => JsonRecord): Json {
  if (!isRecord(schema)) return schema;
  const inner = Object.entries(schema).map(([keyword, value]): [string, Json] => {
    if (schemaKeywords.has(keyword)) return [keyword, mapSchemas(value, rewrite)];
    if (schemaListKeywords.has(keyword) && isList(value))
      return [keyword, value.map((item) => mapSchemas(item, rewrite))];
    if (schemaMapKeywords.has(keyword) && isRecord(value)) return [keyword, mapFields(value, rewrite)];
    return [keyword, value];
  });
  return rewrite(Object.fromEntries(inner));
}

function mapFields(fields: JsonRecord, rewrite: (schema: JsonRecord) => JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, mapSchemas(field === true ? {} : field, rewrite)]),
  );
}

/** Adds a demand to a schema without touching what it demands already. */
export function demandAlso(schema: JsonRecord, demand: JsonRecord): JsonRecord {
  return { ...schema, allOf: [...(isList(schema.allOf) ? schema.allOf : []), demand] };
}

const annotations = new Set(["title", "description", "default", "examples", "$comment"]);

/** Whether a keyword only tells something to the reader and accepts every value. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith("x-");
}
