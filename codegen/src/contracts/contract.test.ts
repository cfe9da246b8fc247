import { describe, expect, test } from "vitest";
import { parseContract } from "./contract.ts";
import type { Json } from "./json.ts";

function reading(contract: Json | string): () => unknown {
  return () => parseContract("schemas/tiny.json", typeof contract === "string" ? contract : JSON.stringify(contract));
}

describe("a contract that cannot be turned into code is refused in one line that names file and place", () => {
  test.each<[reason: string, contract: Json | string, message: string]>([
    ["broken JSON", '{\n  "type": "object",\n  "title" "Tiny"\n}', "schemas/tiny.json:3:11: not JSON: ColonExpected"],
    ["a comment", '{\n  // why\n  "type": "object" }', "schemas/tiny.json:2:3: not JSON: InvalidCommentToken"],
    ["an unfinished text", '{ "title": "Tiny"', "schemas/tiny.json:1:18: not JSON: CloseBraceExpected"],
    ["no text", "", "schemas/tiny.json:1:1: not JSON: ValueExpected"],
    ["something else than an object", "[]", "schemas/tiny.json:1:1: expected a JSON object"],
    [
      "a reference to nowhere",
      { properties: { a: { items: { $ref: "#/$defs/Missing" } } } },
      "schemas/tiny.json#/properties/a/items/$ref: the reference leads nowhere: #/$defs/Missing",
    ],
    [
      "a reference into another document",
      { $ref: "other.json#/A" },
      'schemas/tiny.json#/$ref: expected a reference into this document ("#/…"), found "other.json#/A"',
    ],
    [
      "a discriminator that maps to nowhere",
      { oneOf: [true], discriminator: { propertyName: "kind", mapping: { a: "#/$defs/A" } } },
      "schemas/tiny.json#/discriminator/mapping/a: the reference leads nowhere: #/$defs/A",
    ],
    [
      "a reference to nowhere in a property that has the name of a keyword",
      { properties: { examples: { $ref: "#/$defs/Missing" } } },
      "schemas/tiny.json#/properties/examples/$ref: the reference leads nowhere: #/$defs/Missing",
    ],
    [
      "an unknown keyword, with its key escaped in the pointer",
      { $defs: { "a/b": { patternProperties: {} } } },
      'schemas/tiny.json#/$defs/a~1b/patternProperties: no target can express the keyword "patternProperties"',
    ],
    [
      "an unknown type",
      { type: "strin" },
      'schemas/tiny.json#/type: expected a type name or a list of them, found "strin"',
    ],
    ["an unknown format", { type: "string", format: "email" }, "schemas/tiny.json#/format: expected one of binary, "],
    [
      "no schema where one belongs",
      { properties: { a: 1 } },
      "schemas/tiny.json#/properties/a: expected a schema, found 1",
    ],
    [
      "a list where names belong",
      { properties: [] },
      "schemas/tiny.json#/properties: expected an object of schemas, found []",
    ],
    ["an empty enum", { enum: [] }, "schemas/tiny.json#/enum: expected a list that is not empty, found []"],
    [
      "an unknown keyword in a parameter of an OpenAPI document",
      { openapi: "3.1.0", paths: { "/a": { get: { parameters: [{ schema: { nullable: true } }] } } } },
      'schemas/tiny.json#/paths/~1a/get/parameters/0/schema/nullable: no target can express the keyword "nullable"',
    ],
  ])("%s", (_, contract, message) => {
    expect(reading(contract)).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
    expect(reading(contract)).toThrow(expect.objectContaining({ message: expect.not.stringContaining("\n") }));
  });
});

test("data under default, const, enum and examples is not read as schema", () => {
  expect(reading({ default: { $ref: "#/nowhere" }, const: { $ref: 1 }, examples: [{ $ref: "" }] })).not.toThrow();
});

test("the fingerprint is the SHA-256 of the text", () => {
  expect(parseContract("tiny.json", "{}").sha256).toBe(
    "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  );
});
