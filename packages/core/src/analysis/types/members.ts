import { isJsonArray, isJsonObject, type JsonObject } from "../../json.ts";
import { asSchema, dereference, type LocatedSchema, own } from "./json-schema.ts";
import { anything, typeName, type ValueType } from "./value-type.ts";

/** Keywords by which an object may have more fields than `properties` lists. */
const openingKeywords = ["allOf", "anyOf", "oneOf", "if", "patternProperties", "$dynamicRef", "dependentSchemas"];

/** `allOf` deeper than this is not searched for fields. */
const maxNesting = 20;

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
      return mayBe(type, "object") ? schemaField(type, name, 0) : undefined;
    default:
      return undefined;
  }
}

function schemaField(located: LocatedSchema, name: string, depth: number): ValueType | undefined {
  const { schema } = located;
  if (typeof schema === "boolean") return schema ? anything : undefined;
  const listed = own(schema.properties, name);
  if (listed !== undefined) return { kind: "schema", schema: asSchema(listed), roots: located.roots };
  for (const part of depth < maxNesting ? partsOf(schema) : []) {
    const inPart = dereference({ ...located, schema: asSchema(part) });
    const found = lists(inPart, name) ? schemaField(inPart, name, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  const others = schema.additionalProperties;
  if (others !== undefined && schema.patternProperties === undefined) {
    return others === false ? undefined : { kind: "schema", schema: asSchema(others), roots: located.roots };
  }
  return isOpen(schema) ? anything : undefined;
}

function partsOf(schema: JsonObject) {
  return isJsonArray(schema.allOf) ? schema.allOf : [];
}

function lists({ schema }: LocatedSchema, name: string): boolean {
  return typeof schema === "object" && (own(schema.properties, name) !== undefined || partsOf(schema).length > 0);
}

function isOpen(schema: JsonObject): boolean {
  return !isJsonObject(schema.properties) || openingKeywords.some((keyword) => Object.hasOwn(schema, keyword));
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
