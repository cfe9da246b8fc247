import { expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { variableDefaults } from "./variable-defaults.ts";

function defaultsOf(variables: JsonObject): unknown {
  return variableDefaults({ schemas: { type: "object", properties: { variables } } });
}

it("variables have the default of their schema, or one inferred from their type unless they are required", () => {
  const properties = {
    given: { type: "string", default: "x" },
    nothing: { type: "string", default: null },
    text: { type: "string" },
    count: { type: "integer" },
    ratio: { type: "number" },
    flag: { type: "boolean" },
    maybe: { type: ["string", "null"] },
    list: { type: "array" },
    needed: { type: "string" },
    neededWithDefault: { type: "string", default: "y" },
  };
  expect(defaultsOf({ properties, required: ["needed", "neededWithDefault"] })).toEqual({
    given: "x",
    nothing: null,
    text: "",
    count: 0,
    ratio: 0,
    flag: false,
    maybe: null,
    neededWithDefault: "y",
  });
});

it("a flow without a variables schema has no defaults", () => {
  expect(variableDefaults({})).toEqual({});
});
