import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Schema } from "./schema.ts";
import { byHandCure, toJsonSchema } from "./to-json-schema.ts";

const expected = {
  type: "object",
  properties: { name: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
  required: ["name"],
};

describe("the JSON Schema", () => {
  test.each<[string, Schema]>([
    ["zod", z.object({ name: z.string(), tags: z.array(z.string()).optional() })],
    ["valibot", toStandardJsonSchema(v.object({ name: v.string(), tags: v.optional(v.array(v.string())) }))],
    ["arktype", type({ name: "string", "tags?": "string[]" })],
    ["JSON Schema itself", { $schema: "https://json-schema.org/draft/2020-12/schema", ...expected }],
  ])("of %s has no dialect line", (_, schema) => {
    expect(toJsonSchema(schema, "input", "input", byHandCure("input"))).toEqual(expected);
  });

  test("of a side is that side's", () => {
    const schema = z.object({ size: z.number().default(1) });
    expect(toJsonSchema(schema, "input", "input", "o")).not.toHaveProperty("required");
    expect(toJsonSchema(schema, "output", "output", "o")).toMatchObject({ required: ["size"] });
  });
});

describe("what JSON Schema cannot express is refused with every place and the cure", () => {
  test.each<[string, Schema, string]>([
    [
      "zod",
      z.object({ a: z.object({ b: z.array(z.date()) }), any: z.any(), c: z.record(z.string(), z.bigint()) }),
      "date",
    ],
    [
      "valibot",
      toStandardJsonSchema(
        v.object({ a: v.object({ b: v.array(v.date()) }), any: v.any(), c: v.record(v.string(), v.bigint()) }),
      ),
      "date",
    ],
    ["arktype", type({ a: { b: "Date[]" }, any: "unknown", c: { "[string]": "bigint" } }), "date"],
  ])("by %s", (_, schema, what) => {
    let message = "";
    try {
      toJsonSchema(schema, "input", "input of component x", byHandCure("input"));
    } catch (error) {
      message = String(error);
    }
    const cure = "give a JSON Schema by hand as jsonSchema.input";
    expect(message).toContain("[VALIDATION] input of component x: ");
    expect(message).toContain(`$.a.b[]: JSON Schema cannot express this (${what}); ${cure}`);
    expect(message).toContain("$.c.*: JSON Schema cannot express this");
    expect(message).not.toContain("$.any");
  });
});

test("a schema without JSON Schema is refused with the library's way to one", () => {
  expect(() => toJsonSchema(v.string(), "input", "input of component x", byHandCure("input"))).toThrow(
    "input of component x: $: this valibot schema does not offer a JSON Schema; wrap it with toStandardJsonSchema of @valibot/to-json-schema, or give a JSON Schema by hand as jsonSchema.input",
  );
});
