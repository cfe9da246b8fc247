import { isJsonArray, isJsonObject, type JsonValue } from "../../json.ts";
import { asSchema, dereference, type LocatedSchema } from "./json-schema.ts";

/** What is known about the value that an expression comes to. */
export type ValueType =
  | { readonly kind: "literal"; readonly value: JsonValue }
  | { readonly kind: "array"; readonly items: readonly ValueType[] }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, ValueType> }
  /** One of them; none at all for what has no value. */
  | { readonly kind: "union"; readonly members: readonly ValueType[] }
  /** Whatever a schema allows; `only` singles out one of the names in its `type`. */
  | (LocatedSchema & { readonly kind: "schema"; readonly only?: string });

/** A value about which nothing is known. */
export const anything: ValueType = { kind: "schema", schema: true, roots: [] };

export const nullType: ValueType = { kind: "literal", value: null };

/** One of several types. */
export function unionOf(members: readonly ValueType[]): ValueType {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : { kind: "union", members };
}

/**
 * Takes a type apart into what it may be: members of unions, alternatives of `anyOf` and `oneOf`, values of `enum` and
 * `const`, names in `type`. No alternative has alternatives of its own, and no `$ref`.
 */
export function alternatives(type: ValueType): readonly ValueType[] {
  const found: ValueType[] = [];
  // Recursive schemas come back to themselves; the second time, a schema adds nothing.
  const seen = new Set<object>();
  const pending = [type];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const parts = next.kind === "union" ? next.members : next.kind === "schema" ? schemaParts(next, seen) : undefined;
    if (parts === undefined) found.push(next);
    else for (const part of parts.toReversed()) pending.push(part);
  }
  return found;
}

/** The alternatives of a schema one level down; `undefined` for a schema that has none. */
function schemaParts(
  type: Extract<ValueType, { kind: "schema" }>,
  seen: Set<object>,
): readonly ValueType[] | undefined {
  if (type.only !== undefined) return undefined;
  const located = dereference(type);
  const { schema } = located;
  if (schema !== type.schema) return [{ kind: "schema", ...located }];
  if (typeof schema === "boolean") return schema ? undefined : [];
  if (seen.has(schema)) return [];
  seen.add(schema);
  if (schema.const !== undefined) return [{ kind: "literal", value: schema.const }];
  if (isJsonArray(schema.enum)) return schema.enum.map((value) => ({ kind: "literal", value }));
  const choices = schema.anyOf ?? schema.oneOf;
  if (isJsonArray(choices) && isChoiceAlone(schema)) {
    return choices.map((choice) => ({ ...located, kind: "schema", schema: asSchema(choice) }));
  }
  if (isJsonArray(schema.type)) {
    return [...new Set(schema.type)]
      .filter((name) => typeof name === "string")
      .map((only) => ({ ...located, kind: "schema", only }));
  }
  return undefined;
}

/** Beside other assertions, the alternatives would have to be joined with them; such a schema stays whole. */
function isChoiceAlone(schema: object): boolean {
  return !["type", "properties", "required", "items", "allOf"].some((keyword) => Object.hasOwn(schema, keyword));
}

/** The type's name in JSON Schema, `undefined` when it is not known. Takes an alternative. */
export function typeName(type: ValueType): string | undefined {
  switch (type.kind) {
    case "literal":
      return typeNameOf(type.value);
    case "array":
    case "object":
      return type.kind;
    case "union":
      return undefined;
    case "schema": {
      const name = type.only ?? (typeof type.schema === "boolean" ? undefined : type.schema.type);
      return typeof name === "string" ? name : undefined;
    }
  }
}

function typeNameOf(value: JsonValue): string {
  if (value === null) return "null";
  if (isJsonArray(value)) return "array";
  if (isJsonObject(value)) return "object";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
