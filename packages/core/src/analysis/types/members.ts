import { isJsonArray, isJsonObject } from "../../json.ts";
import { asSchema, dereference, type JsonSchema, type LocatedSchema, own } from "./json-schema.ts";
import { anything, typeName, type ValueType } from "./value-type.ts";

/** Keywords by which an object may have more fields than `properties` lists. */
const openingKeywords = ["allOf", "anyOf", "oneOf", "if", "patternProperties", "$dynamicRef", "dependentSchemas"];

/**
 * The type of a field; `undefined` when there is no such field. Takes an alternative.
 *
 * A schema that lists `properties` is taken to list all of them, unless `additionalProperties` says otherwise: that is
 * what its author meant, and what makes a misspelt name an error.
 */
export function fieldType(type: ValueType, name: string): ValueType | undefined {
  switch (type.kind) {
    case "literal": {
      const value = own(type.value, name);
      return value === undefined ? undefined : { kind: "literal", value };
    }
    case "object":
      return type.fields.get(name);
    case "schema":
      return mayBe(type, "object") ? schemaField(type, name) : undefined;
    default:
      return undefined;
  }
}

function schemaField(located: LocatedSchema, name: string): ValueType | undefined {
  return listedField(located, name) ?? unlistedFields(located);
}

/** The type of a field that `properties` lists, of the schema or of a part of its `allOf`. */
function listedField(located: LocatedSchema, name: string, seen = new Set<JsonSchema>()): ValueType | undefined {
  const { schema, roots } = dereference(located);
  if (typeof schema === "boolean" || seen.has(schema)) return undefined;
  seen.add(schema);
  const listed = own(schema.properties, name);
  if (listed !== undefined) return { kind: "schema", schema: asSchema(listed), roots };
  for (const part of isJsonArray(schema.allOf) ? schema.allOf : []) {
    const inPart = listedField({ schema: asSchema(part), roots }, name, seen);
    if (inPart !== undefined) return inPart;
  }
  return undefined;
}

/** The type of all fields that are not listed; `undefined` when there are none. */
function unlistedFields({ schema, roots }: LocatedSchema): ValueType | undefined {
  if (typeof schema === "boolean") return schema ? anything : undefined;
  const others = schema.additionalProperties;
  if (others !== undefined && schema.patternProperties === undefined) {
    return others === false ? undefined : { kind: "schema", schema: asSchema(others), roots };
  }
  const isOpen = !isJsonObject(schema.properties) || openingKeywords.some((keyword) => Object.hasOwn(schema, keyword));
  return isOpen ? anything : undefined;
}

/** The type of the fields that {@link fieldNames} can't name; `undefined` when there are none. Takes an alternative. */
export function otherFieldType(type: ValueType): ValueType | undefined {
  return type.kind === "schema" && mayBe(type, "object") ? unlistedFields(type) : undefined;
}

/** Whether a type names a field, be it optional. Takes an alternative. */
export function isListed(type: ValueType, name: string): boolean {
  return type.kind !== "schema" || listedField(type, name) !== undefined;
}

/** The type of an element; `undefined` when the value is no array or has no such element. Takes an alternative. */
export function itemType(type: ValueType, index: number): ValueType | undefined {
  switch (type.kind) {
    case "literal": {
      const value = isJsonArray(type.value) ? type.value[index] : undefined;
      return value === undefined ? undefined : { kind: "literal", value };
    }
    case "array":
      return type.items[index];
    case "schema":
      return mayBe(type, "array") ? schemaItem(type, index) : undefined;
    default:
      return undefined;
  }
}

function schemaItem({ schema, roots }: LocatedSchema, index: number): ValueType | undefined {
  if (typeof schema === "boolean") return schema ? anything : undefined;
  const first = isJsonArray(schema.prefixItems) ? schema.prefixItems[index] : undefined;
  const item = first ?? schema.items;
  return item === false ? undefined : { kind: "schema", schema: asSchema(item), roots };
}

/** How many elements have types of their own, by their place. Takes an alternative. */
export function tupleLength(type: ValueType): number {
  const first = type.kind === "schema" && typeof type.schema === "object" ? type.schema.prefixItems : undefined;
  return isJsonArray(first) ? first.length : 0;
}

/** The names of the fields that a value surely has, or that its schema at least lists. Takes an alternative. */
export function fieldNames(type: ValueType): readonly string[] {
  switch (type.kind) {
    case "literal":
      return isJsonObject(type.value) ? Object.keys(type.value) : [];
    case "object":
      return [...type.fields.keys()];
    case "schema":
      return typeof type.schema === "object" && isJsonObject(type.schema.properties)
        ? Object.keys(type.schema.properties)
        : [];
    default:
      return [];
  }
}

/** Whether a value surely has a field that its type knows. Takes an alternative. */
export function isRequired(type: ValueType, name: string): boolean {
  if (type.kind !== "schema") return true;
  const required = own(typeof type.schema === "boolean" ? undefined : type.schema, "required");
  return isJsonArray(required) && required.includes(name);
}

function mayBe(type: ValueType, name: string): boolean {
  return (typeName(type) ?? name) === name;
}
