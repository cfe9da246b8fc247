import { isJsonArray, isJsonObject } from "../../json.ts";
import { asSchema, type JsonSchema, own } from "./json-schema.ts";
import { typeName, type ValueType } from "./value-type.ts";

/** Objects below this many others are only called objects. */
const maxDepth = 3;
/** Of more fields than this, the first are named. */
const maxFields = 12;

/** Prints a type for people: `{ name: string, tags: string[] }`. Values are not shown, only their types. */
export function describeType(type: ValueType, depth = 0): string {
  switch (type.kind) {
    case "literal": {
      const { value } = type;
      if (isJsonArray(value)) {
        return describeItems(value.map((item) => describeType({ kind: "literal", value: item }, depth + 1)));
      }
      if (!isJsonObject(value)) return typeName(type) ?? "any";
      return describeFields(Object.keys(value), depth, (name) =>
        describeType({ kind: "literal", value: value[name] ?? null }, depth + 1),
      );
    }
    case "array":
      return describeItems(type.items.map((item) => describeType(item, depth + 1)));
    case "object":
      return describeFields([...type.fields.keys()], depth, (name) => {
        const field = type.fields.get(name);
        return field ? describeType(field, depth + 1) : "any";
      });
    case "union":
      return oneOf(type.members.map((member) => describeType(member, depth)));
    case "schema":
      return type.only === undefined || typeof type.schema === "boolean"
        ? describeSchema(type.schema, depth)
        : describeSchema({ ...type.schema, type: type.only }, depth);
  }
}

/** Prints a schema as {@link describeType} prints the type of its values; a `$ref` by the last part of its name. */
export function describeSchema(schema: JsonSchema, depth = 0): string {
  if (typeof schema === "boolean") return schema ? "any" : "never";
  if (typeof schema.$ref === "string") return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.type === undefined && isJsonArray(choices) && depth < maxDepth) {
    return oneOf(choices.map((choice) => describeSchema(asSchema(choice), depth + 1)));
  }
  if (isJsonArray(schema.type)) {
    return oneOf(schema.type.map((name) => describeSchema({ ...schema, type: name }, depth)));
  }
  if (schema.type === "object" && isJsonObject(schema.properties)) {
    const { properties } = schema;
    return describeFields(Object.keys(properties), depth, (name) =>
      describeSchema(asSchema(own(properties, name)), depth + 1),
    );
  }
  if (schema.type === "array" && schema.items !== undefined) {
    return depth < maxDepth ? describeItems([describeSchema(asSchema(schema.items), depth + 1)]) : "array";
  }
  return typeof schema.type === "string" ? schema.type : "any";
}

function describeFields(names: readonly string[], depth: number, describe: (name: string) => string): string {
  if (depth >= maxDepth) return "object";
  if (names.length === 0) return "{}";
  const shown = names.slice(0, maxFields).map((name) => `${name}: ${describe(name)}`);
  if (names.length > maxFields) shown.push("…");
  return `{ ${shown.join(", ")} }`;
}

function describeItems(items: readonly string[]): string {
  if (items.length === 0) return "array";
  const item = oneOf(items);
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}

function oneOf(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  if (distinct.includes("any")) return "any";
  return distinct.length === 0 ? "never" : distinct.join(" | ");
}
