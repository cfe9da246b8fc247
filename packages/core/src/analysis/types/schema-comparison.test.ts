import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../json.ts";
import type { JsonSchema } from "./json-schema.ts";
import { SchemaComparison } from "./schema-comparison.ts";

function compareValue(value: JsonValue, schema: JsonSchema) {
  return new SchemaComparison().fits({ kind: "literal", value }, { schema, roots: [schema] });
}

function compareSchemas(schema: JsonSchema, expected: JsonSchema) {
  return new SchemaComparison().fits(
    { kind: "schema", schema, roots: [schema] },
    { schema: expected, roots: [expected] },
  );
}

const text = { type: "string" };
const point = { type: "object", properties: { x: { type: "number" }, y: { type: "number" } }, required: ["x", "y"] };

test.each<[JsonValue, JsonSchema, string]>([
  ["x", true, "yes"],
  ["x", {}, "yes"],
  ["x", false, "no value is allowed here"],
  ["x", text, "yes"],
  [1, { type: "number" }, "yes"],
  [1.5, { type: "integer" }, "type mismatch: expected 'integer', got 'number'"],
  [null, { type: ["string", "integer"] }, "type mismatch: expected 'string' or 'integer', got 'null'"],
  ["b", { enum: ["a", "b"] }, "yes"],
  [1, { type: "string", enum: ["a"] }, "type mismatch: expected 'string', got 'integer'"],
  ["c", { enum: ["a", "b"] }, 'enum value "c" not in allowed values'],
  [{ a: [1] }, { const: { a: [1] } }, "yes"],
  [{ a: [1], b: 1 }, { const: { a: [1] } }, 'const mismatch: expected {"a":[1]}, got {"a":[1],"b":1}'],
  ["constructor", { type: "object", properties: { x: {} } }, "type mismatch: expected 'object', got 'string'"],
  [{}, { type: "object", required: ["toString"] }, "missing required property: 'toString'"],
  [["a", 1], { type: "array", prefixItems: [text, { type: "integer" }], items: false }, "yes"],
  [["a", 1], { type: "array", prefixItems: [text], items: false }, "item 1: no value is allowed here"],
  [
    { a: 1, b: "x" },
    { type: "object", additionalProperties: text },
    "property 'a': type mismatch: expected 'string', got 'integer'",
  ],
  [{ a: 1 }, { type: "object", patternProperties: { a: {} }, additionalProperties: false }, "yes"],
  ["x", { anyOf: [{ type: "integer" }, text] }, "yes"],
  ["x", { anyOf: [{ type: "integer" }, { type: "null" }] }, "does not match any anyOf option"],
  ["x", { oneOf: [{ type: "integer" }, { type: "null" }] }, "does not match any oneOf option"],
  ["x", { allOf: [text, { enum: ["y"] }] }, 'enum value "x" not in allowed values'],
  ["x", { type: "string", not: { const: "x" } }, "unknown"],
  ["x", { type: "string", minLength: 5, format: "uri" }, "yes"],
  [
    "x",
    { $ref: "#/$defs/A", $defs: { A: { $ref: "#/$defs/B~1C" }, "B/C": { type: "integer" } } },
    "type mismatch: expected 'integer', got 'string'",
  ],
  ["x", { $ref: "#/$defs/none" }, "yes"],
  ["x", { $ref: "https://example.test/schema" }, "yes"],
  ["x", { $ref: "#/$defs/A", $defs: { A: { $ref: "#/$defs/A" } } }, "yes"],
])("the value %j and the schema %j: %s", (value, schema, expected) => {
  const verdict = compareValue(value, schema);
  expect(typeof verdict === "string" ? verdict : verdict.no.join("; ")).toBe(expected);
});

test.each<[JsonSchema, JsonSchema, string]>([
  [true, text, "unknown"],
  [{}, text, "unknown"],
  [false, text, "yes"],
  [text, true, "yes"],
  [{ type: "integer" }, { type: "number" }, "yes"],
  [{ type: "number" }, { type: "integer" }, "unknown"],
  [{ type: ["string", "null"] }, text, "unknown"],
  [{ type: ["string", "null"] }, { type: ["null", "string"] }, "yes"],
  [{ anyOf: [text, { type: "null" }] }, { type: "integer" }, "type mismatch: expected 'integer', got 'string'"],
  [text, { enum: ["a"] }, "unknown"],
  [{ anyOf: [{ $ref: "#" }, text] }, text, "yes"],
  [
    { ...point, anyOf: [{ required: ["x"] }, { required: ["y"] }] },
    { type: "object", properties: { x: text } },
    "property 'x': type mismatch: expected 'string', got 'number'",
  ],
  [{ const: "a" }, { enum: ["a"] }, "yes"],
  [{ enum: ["a", "b"] }, { enum: ["a"] }, "unknown"],
  [point, { type: "object", required: ["x"] }, "yes"],
  [point, { type: "object", required: ["z"] }, "missing required property: 'z'"],
  [{ ...point, additionalProperties: true }, { type: "object", required: ["z"] }, "unknown"],
  [{ type: "object" }, { type: "object", required: ["z"] }, "unknown"],
  [{ ...point, required: [] }, point, "unknown"],
  [point, { type: "object", properties: { x: text } }, "property 'x': type mismatch: expected 'string', got 'number'"],
  [
    point,
    { type: "object", properties: { x: {} }, additionalProperties: false },
    "unexpected property 'y' not allowed",
  ],
  [{ ...point, required: ["x"] }, { type: "object", properties: { x: {} }, additionalProperties: false }, "unknown"],
  [
    { type: "array", items: text },
    { type: "array", items: { type: "integer" } },
    "items: type mismatch: expected 'integer', got 'string'",
  ],
  [{ type: "array" }, { type: "array", items: text }, "unknown"],
  [{ type: "array", prefixItems: [text, { type: "null" }] }, { type: "array", items: text }, "unknown"],
  [{ type: "object", additionalProperties: text }, { properties: { a: { type: "null" } } }, "unknown"],
  [{ properties: { a: text } }, { required: ["b"] }, "unknown"],
  [
    { type: "object", allOf: [{ $ref: "#/$defs/A" }, { $ref: "#" }], $defs: { A: { properties: { a: text } } } },
    { properties: { a: { type: "null" } } },
    "property 'a': type mismatch: expected 'null', got 'string'",
  ],
  [{ type: "array", items: text }, { type: "array" }, "yes"],
  [{ allOf: [{ properties: { a: text } }, point], type: "object" }, { required: ["a"] }, "unknown"],
  [
    { allOf: [{ properties: { a: text } }], type: "object" },
    { properties: { a: { type: "null" } } },
    "property 'a': type mismatch: expected 'null', got 'string'",
  ],
])("values of the schema %j and the schema %j: %s", (schema, expected, result) => {
  const verdict = compareSchemas(schema, expected);
  expect(typeof verdict === "string" ? verdict : verdict.no.join("; ")).toBe(result);
});

/** A tree whose leaves are of a type. */
function tree(leaf: JsonObject): JsonObject {
  const node = {
    type: "object",
    properties: { value: leaf, children: { type: "array", items: { $ref: "#/$defs/T" } } },
  };
  return { $ref: "#/$defs/T", $defs: { T: { ...node, required: ["value", "children"] } } };
}

test("recursive schemas are compared", () => {
  expect(compareSchemas(tree(text), tree(text))).toBe("yes");
  expect(compareSchemas(tree(text), tree({ type: "integer" }))).toEqual({
    no: ["property 'value': type mismatch: expected 'integer', got 'string'"],
  });
  const value = { value: "a", children: [{ value: 1, children: [] }] };
  expect(compareValue(value, tree(text))).toEqual({
    no: ["property 'children': item 0: property 'value': type mismatch: expected 'string', got 'integer'"],
  });
});

test("schemas that branch at every level take no exponential time", () => {
  const list = (depth: number): JsonObject => {
    const $defs: Record<string, JsonValue> = { T0: text };
    for (let level = 1; level <= depth; level += 1) {
      const next = { type: "array", items: { $ref: `#/$defs/T${level - 1}` } };
      $defs[`T${level}`] = { anyOf: [next, { ...next }, { type: "object", properties: { next } }] };
    }
    return { $ref: `#/$defs/T${depth}`, $defs };
  };
  expect(compareSchemas(list(40), list(40))).toBe("yes");
});

test("values are compared with schemas that branch at every level in no exponential time", () => {
  const $defs: Record<string, JsonValue> = { T0: { type: "integer" } };
  for (let level = 1; level <= 30; level += 1) {
    const next = { $ref: `#/$defs/T${level - 1}` };
    $defs[`T${level}`] = { anyOf: [next, { allOf: [next] }, { type: "array", items: next }] };
  }
  const schema = { $ref: "#/$defs/T30", $defs };
  let value: JsonValue = "x";
  for (let level = 0; level < 30; level += 1) value = [value];
  expect(compareValue(value, schema)).toEqual({ no: ["does not match any anyOf option"] });
});

test("schemas that use one another often do not multiply reasons", () => {
  const doubled = (leaf: JsonObject): JsonObject => {
    const $defs: Record<string, JsonValue> = { T0: leaf };
    for (let level = 1; level <= 30; level += 1) {
      const next = { $ref: `#/$defs/T${level - 1}` };
      $defs[`T${level}`] = { type: "object", properties: { a: next, b: next }, required: ["a", "b"] };
    }
    return { $ref: "#/$defs/T30", $defs };
  };
  const verdict = compareSchemas(doubled(text), doubled({ type: "integer" }));
  expect(typeof verdict === "object" && verdict.no.length).toBe(20);
});

test("schemas that nest too deep to be compared are unknown", () => {
  const nested = (depth: number): JsonSchema => (depth === 0 ? text : { type: "array", items: nested(depth - 1) });
  expect(compareSchemas(nested(50), nested(50))).toBe("yes");
  expect(compareSchemas(nested(5_000), nested(5_000))).toBe("unknown");
});
