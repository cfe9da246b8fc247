import { expect, test } from "vitest";
import { describeSchema, describeType } from "./describe-type.ts";
import type { JsonSchema } from "./json-schema.ts";

test.each<[JsonSchema, string]>([
  [true, "any"],
  [false, "never"],
  [{}, "any"],
  [{ type: "string", title: "Name" }, "string"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "string | integer"],
  [{ oneOf: [{ type: "string" }, {}] }, "any"],
  [{ type: "array" }, "array"],
  [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
  [{ type: "object" }, "object"],
  [{ type: "object", properties: {} }, "{}"],
  [{ type: "object", properties: { a: { $ref: "#/$defs/User" } } }, "{ a: User }"],
])("%j reads as %s", (schema, text) => {
  expect(describeSchema(schema)).toBe(text);
});

test("values are described by their types, so that none of them gets into a message", () => {
  const value = { secret: "hunter2", list: [1, "x", 2], deep: { a: { b: { c: 1 } } } };
  expect(describeType({ kind: "literal", value })).toBe(
    "{ secret: string, list: (integer | string)[], deep: { a: { b: object } } }",
  );
});

test("of many fields, the first are named", () => {
  const names = Array.from({ length: 20 }, (_, index) => `f${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { type: "null" }]));
  const fields = names.slice(0, 12).map((name) => `${name}: null`);
  expect(describeSchema({ type: "object", properties })).toBe(`{ ${fields.join(", ")}, … }`);
});
