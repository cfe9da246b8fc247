import { expect, test } from "vitest";
import { parseFlow } from "../../flow/parse.ts";
import type { JsonObject, JsonValue } from "../../json.ts";
import { analyzeFlow } from "../analyze-flow.ts";
import type { ComponentSchemas } from "./check-types.ts";

const text = { type: "string" };
const user = {
  type: "object",
  properties: { name: text, age: { type: "integer" }, tags: { type: "array", items: text } },
  required: ["name", "tags"],
};

/** Findings about types in a flow whose step `user` comes to a user and whose step `use` takes an input. */
function check(
  input: JsonValue,
  expected: JsonObject,
  { schemas = {}, strict = false, output = user as JsonObject, ...flow }: TestFlow = {},
) {
  const components: Record<string, ComponentSchemas> = { "/user": { output }, "/use": { input: expected, output: {} } };
  const definition = parseFlow({
    steps: [
      { id: "user", component: "/user", ...flow.user },
      { id: "use", component: "/use", input },
    ],
    output: { $step: "use" },
    schemas: { properties: schemas },
  });
  const analysis = analyzeFlow(definition, { strict, componentSchemas: (component) => components[component] });
  return analysis.diagnostics.filter(({ code }) => [2100, 2101, 1101].includes(code));
}

interface TestFlow {
  readonly schemas?: JsonObject;
  readonly strict?: boolean;
  readonly output?: JsonObject;
  /** More fields of the step `user`. */
  readonly user?: JsonObject;
}

function details(...parameters: Parameters<typeof check>) {
  return check(...parameters).map(({ data }) => data?.detail ?? data?.reason ?? data?.property);
}

test("2100: a value of the wrong type", () => {
  const expected = { type: "object", properties: { count: { type: "integer" } }, required: ["count"] };
  expect(check({ count: { $step: "user", path: "$.name" } }, expected)).toEqual([
    {
      kind: "typeMismatch",
      code: 2100,
      level: "error",
      formatted:
        "Type mismatch in step 'use': expected { count: integer }, got { count: string }. " +
        "property 'count': type mismatch: expected 'integer', got 'string'",
      data: {
        step_id: "use",
        expected: "{ count: integer }",
        actual: "{ count: string }",
        detail: "property 'count': type mismatch: expected 'integer', got 'string'",
        location: "$.steps[1].input",
      },
    },
  ]);
});

test("2100: every reason is a finding of its own", () => {
  const expected = {
    type: "object",
    properties: { a: text, b: { type: "array", items: text } },
    required: ["a", "c", "d"],
    additionalProperties: false,
  };
  expect(details({ a: 1, b: ["x", null], e: true }, expected)).toEqual([
    "missing required property: 'c'",
    "missing required property: 'd'",
    "property 'a': type mismatch: expected 'string', got 'integer'",
    "property 'b': item 1: type mismatch: expected 'string', got 'null'",
    "unexpected property 'e' not allowed",
  ]);
});

test("2100: the flow's output", () => {
  const definition = parseFlow({ output: { n: 1.5 }, schemas: { properties: { output: text } } });
  expect(analyzeFlow(definition, { componentSchemas: () => undefined }).diagnostics.slice(2)).toEqual([
    {
      kind: "typeMismatch",
      code: 2100,
      level: "error",
      formatted:
        "Type mismatch in step '<flow>': expected string, got { n: number }. " +
        "type mismatch: expected 'string', got 'object'",
      data: {
        step_id: "<flow>",
        expected: "string",
        actual: "{ n: number }",
        detail: "type mismatch: expected 'string', got 'object'",
        location: "$.output",
      },
    },
  ]);
});

test("2101: a field that a step's result does not have", () => {
  expect(check({ x: [{ $step: "user", path: "$.nmae" }] }, {})).toEqual([
    {
      kind: "unknownPropertyInPath",
      code: 2101,
      level: "error",
      formatted: "Unknown property 'nmae' at path '$.nmae' in step 'use'",
      data: { step_id: "use", path: "$.nmae", property: "nmae", location: "$.steps[1].input.x[0]" },
    },
  ]);
});

test("2101: an element of what is no array", () => {
  expect(check({ $step: "user", path: "$.name[0]" }, {})).toEqual([
    {
      kind: "unknownPropertyInPath",
      code: 2101,
      level: "error",
      formatted: "Cannot index non-array at path '$.name[0]' in step 'use'",
      data: { step_id: "use", path: "$.name[0]", property: "<array index>", location: "$.steps[1].input" },
    },
  ]);
});

test.each([
  ["that only some alternatives have", { anyOf: [user, { type: "object", properties: { id: text } }] }, "$.id", []],
  ["that no alternative has", { anyOf: [user, { type: "object", properties: { id: text } }] }, "$.x", ["x"]],
  ["of an object with more fields than listed", { ...user, additionalProperties: true }, "$.x", []],
  ["of an object with no more fields than listed", { ...user, additionalProperties: false }, "$.x", ["x"]],
  ["that a pattern may allow", { ...user, patternProperties: { x: {} }, additionalProperties: false }, "$.x", []],
  ["of an object without a list of fields", { type: "object" }, "$.x", []],
  ["of a part of allOf", { type: "object", allOf: [user, { properties: { x: text } }] }, "$.x", []],
  ["below a field that may be anything", { type: "object", properties: { a: {} } }, "$.a.b[1].c", []],
  ["in an array", user, "$.tags[3]", []],
  ["in an element of an array", user, "$.tags[3].x", ["x"]],
  ["within a tuple", { type: "array", prefixItems: [text], items: false }, "$[0]", []],
  ["beyond a tuple", { type: "array", prefixItems: [text], items: false }, "$[1]", ["1"]],
  ["of an array that is no index", user, "$.tags.length", ["length"]],
])("2101: a path %s", (_, output, path, missing) => {
  expect(details({ $step: "user", path }, {}, { output })).toEqual(missing);
});

test("2101: fields of the flow's input, of a variable, and of what `$if` would not take", () => {
  const schemas = { input: user, variables: { type: "object", properties: { owner: user } } };
  const input = {
    $if: { $input: "$.no1" },
    then: { $variable: "$.owner.no2" },
    else: { a: { $variable: "$.owner.no3", default: 1 }, b: { $variable: "$.other.field" } },
  };
  expect(check(input, {}, { schemas }).map(({ data }) => [data?.property, data?.location])).toEqual([
    ["no1", "$.steps[1].input.condition"],
    ["no2", "$.steps[1].input.then"],
  ]);
});

test("1101: what can't be known is a warning, and only when strict", () => {
  const expected = { type: "object", properties: { name: text }, required: ["name"] };
  const input = { name: { $input: "$.name" } };
  expect(check(input, expected)).toEqual([]);
  expect(check(input, expected, { strict: true })).toEqual([
    {
      kind: "typeCheckIndeterminate",
      code: 1101,
      level: "warning",
      formatted: "Type check indeterminate for step 'use': cannot verify input type statically",
      data: { step_id: "use", reason: "cannot verify input type statically", location: "$.steps[1].input" },
    },
  ]);
});

test("1101: a component without an output schema, after all errors", () => {
  const definition = parseFlow({
    steps: [
      { id: "a", component: "/a" },
      { id: "b", component: "/b" },
    ],
    output: { $step: "a" },
    schemas: { properties: { steps: { properties: { b: text } }, output: text } },
  });
  const analysis = analyzeFlow(definition, {
    strict: true,
    componentSchemas: (component) => (component === "/b" ? { input: text } : undefined),
  });
  expect(analysis.diagnostics.slice(3).map(({ code, data }) => [code, data?.step_id, data?.reason])).toEqual([
    [2100, "b", undefined],
    [1101, "a", "component does not declare output schema"],
    [1101, "<flow>", "cannot verify output type statically"],
  ]);
});

test("the type of a step is what the flow declares, else what its component does, with the default of onError", () => {
  const definition = parseFlow({
    steps: [
      { id: "declared", component: "/user", onError: { action: "useDefault", defaultValue: 1 } },
      { id: "component", component: "/user" },
      { id: "nullable", component: "/user", onError: { action: "useDefault" } },
      { id: "untyped", component: "/other" },
    ],
    schemas: { properties: { steps: { properties: { declared: { $ref: "#/$defs/Name" } } } }, $defs: { Name: text } },
  });
  const output = { $ref: "#/$defs/User", $defs: { User: user } };
  const { inferredOutputs } = analyzeFlow(definition, {
    componentSchemas: (component) => (component === "/user" ? { output } : undefined),
  });
  expect([...inferredOutputs]).toEqual([
    ["declared", { $ref: "#/$defs/Name" }],
    ["component", output],
    ["nullable", { $defs: { User: user }, anyOf: [output, { const: null }] }],
    ["untyped", true],
  ]);
});

test("a step that may come to null is null at every path below it", () => {
  const nullable = { user: { onError: { action: "useDefault" } } };
  const input = { $step: "user", path: "$.name" };
  expect(details(input, { type: ["string", "null"] }, { ...nullable, strict: true })).toEqual([]);
  // It may be text, so it's not surely wrong.
  expect(details(input, text, { ...nullable, strict: true })).toEqual(["cannot verify input type statically"]);
  expect(details(input, { type: "integer" }, nullable)).toEqual(["type mismatch: expected 'integer', got 'string'"]);
  expect(details({ $step: "user", path: "$.nmae" }, {}, nullable)).toEqual(["nmae"]);
  expect(details(input, text, { output: { type: "null" } })).toEqual(["type mismatch: expected 'string', got 'null'"]);
});

test("$if is one of its branches, and null without else", () => {
  const branches = { $if: { $input: "$" }, then: "x", else: 1 };
  expect(details(branches, { type: ["string", "integer"] }, { strict: true })).toEqual([]);
  expect(details(branches, text, { strict: true })).toEqual(["cannot verify input type statically"]);
  expect(details(branches, { type: "boolean" })).toEqual(["type mismatch: expected 'boolean', got 'string'"]);
  expect(details({ $if: { $input: "$" }, then: "x" }, text, { strict: true })).toEqual([
    "cannot verify input type statically",
  ]);
  expect(details({ $if: { $input: "$" }, then: "x" }, { enum: ["x", null] }, { strict: true })).toEqual([]);
});

test("$coalesce is the first value that is not null", () => {
  const input = { $coalesce: [null, { $if: { $input: "$" }, then: "x" }, 1] };
  expect(details(input, { type: ["string", "integer"] }, { strict: true })).toEqual([]);
  expect(details(input, { type: "null" })).toEqual(["type mismatch: expected 'null', got 'string'"]);
  const mayBeNull = { $coalesce: [null, { $if: { $input: "$" }, then: "x" }] };
  expect(details(mayBeNull, text, { strict: true })).toEqual(["cannot verify input type statically"]);
  expect(details({ $coalesce: [null, null] }, { type: "null" }, { strict: true })).toEqual([]);
  expect(details({ $coalesce: [] }, { type: "null" }, { strict: true })).toEqual([]);
});

test("a variable is what is declared, or its default", () => {
  const schemas = { variables: { type: "object", properties: { v: text } } };
  const strict = true;
  expect(details({ $variable: "$.v" }, text, { schemas, strict })).toEqual([]);
  expect(details({ $variable: "$.v" }, { type: "integer" }, { schemas })).toEqual([
    "type mismatch: expected 'integer', got 'string'",
  ]);
  const withDefault = { $variable: "$.v", default: 1 };
  expect(details(withDefault, { type: ["integer", "string"] }, { schemas, strict })).toEqual([]);
  expect(details(withDefault, text, { schemas, strict })).toEqual(["cannot verify input type statically"]);
  expect(details({ $variable: "$.other" }, text, { schemas })).toEqual([]);
});

test("references in the schemas of a flow lead to its $defs", () => {
  const definition = parseFlow({
    output: { $input: "$.owner.age" },
    schemas: {
      $defs: { User: user },
      properties: { input: { type: "object", properties: { owner: { $ref: "#/$defs/User" } } }, output: text },
    },
  });
  const { diagnostics } = analyzeFlow(definition, { componentSchemas: () => undefined });
  expect(diagnostics.slice(2).map(({ data }) => data?.detail)).toEqual([
    "type mismatch: expected 'string', got 'integer'",
  ]);
});
