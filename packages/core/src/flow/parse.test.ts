import { describe, expect, it } from "vitest";
import { ValidationError } from "../errors/validation-error.ts";
import type { JsonObject } from "../json.ts";
import { parseFlow as parseYamlFlow } from "../yaml.ts";
import { locateInFlow } from "./locate-in-flow.ts";
import { parseFlow } from "./parse.ts";

function issuesOf(document: string | JsonObject): string[] {
  try {
    parseFlow(document);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

function messageOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof ValidationError) return error.message;
    throw error;
  }
  return "";
}

describe("parseFlow", () => {
  it("reads every field of the contract and drops what it does not name", () => {
    const document = {
      name: "n",
      description: "d",
      version: "1",
      schemas: {
        type: "object",
        $defs: { Name: { type: "string" } },
        properties: {
          input: { $ref: "#/$defs/Name" },
          output: true,
          variables: { type: "object", properties: { v: { type: "string" } } },
          steps: { type: "object", properties: { a: { type: "object" } } },
        },
      },
      steps: [
        { id: "a", component: "/a", onError: { action: "useDefault", defaultValue: { $step: "not evaluated" } } },
        { id: "b", component: "/b", onError: { action: "retry", maxRetries: 0 }, input: 1, mustExecute: false },
        { id: "c", component: "/c", onError: { action: "fail" }, metadata: { m: 1 } },
      ],
      output: { $step: "a" },
      test: {
        configFile: "c.yml",
        config: { plugins: {} },
        cases: [
          { name: "good", description: "d", input: null, output: { outcome: "success", result: 1 } },
          { name: "bad", input: 1, output: { outcome: "failed", error: { code: 8, message: "m", data: [1] } } },
          { name: "worse", input: 1, output: { outcome: "failed", error: { code: 9 } } },
        ],
      },
      examples: [{ name: "e", description: "d", input: { x: 1 } }],
      metadata: { team: "x" },
    };
    const noise = { unknown: 1, schema: {}, input_schema: {}, skip: null };
    const { flow } = parseFlow({ ...document, ...noise, steps: document.steps.map((step) => ({ ...step, ...noise })) });
    expect(flow).toEqual({
      ...document,
      steps: [{ ...document.steps[0], input: null }, document.steps[1], { ...document.steps[2], input: null }],
    });
  });

  it("takes null for absent in every optional field", () => {
    const nulls = { name: null, description: null, version: null, schemas: null, output: null, test: null };
    const step = { id: "a", component: "/a", onError: null, input: null, mustExecute: null, metadata: null };
    const { flow } = parseFlow({ ...nulls, steps: [step], examples: null, metadata: null });
    expect(flow).toEqual({ steps: [{ id: "a", component: "/a", input: null }], output: null });
    expect(parseFlow({ steps: null, schemas: {} }).flow).toEqual({ steps: [], output: null });
  });

  it("leaves to diagnostics what is no matter of form: equal, blank and unknown ids", () => {
    const steps = [
      { id: "a", component: "a", input: { $step: "nobody" } },
      { id: "a", component: "" },
      { id: " ", component: "/x" },
    ];
    expect(issuesOf({ steps })).toEqual([]);
  });

  it.each([
    [[], "$: expected an object, found a list of 0"],
    [{ name: 1.5 }, '$.name: expected a string, found the number 1.5; quote it: "1.5"'],
    [{ steps: {} }, "$.steps: expected a list, found an object"],
    [{ steps: [{ component: "/a" }] }, "$.steps[0].id: expected a string, found nothing"],
    [{ steps: [{ id: "a" }] }, "$.steps[0].component: expected a string, found nothing"],
    [
      { steps: [{ id: "a", component: "/a", onError: { action: "ignore" } }] },
      '$.steps[0].onError.action: expected "fail", "useDefault" or "retry", found string "ignore"',
    ],
    [
      { steps: [{ id: "a", component: "/a", onError: { action: "retry", maxRetries: -1 } }] },
      "$.steps[0].onError.maxRetries: expected a whole number from 0 to 4294967295, found number -1",
    ],
    [
      { steps: [{ id: "a", component: "/a", mustExecute: "yes" }] },
      '$.steps[0].mustExecute: expected true or false, found string "yes"',
    ],
    [{ output: { $step: 1 } }, "$.output.$step: expected the id of a step, found number 1"],
    [{ output: { a: { $if: true } } }, "$.output.a: $if without then; expected { $if, then, else? }"],
    [{ output: { $coalesce: {} } }, "$.output.$coalesce: expected an array, found an object"],
    [
      { schemas: { input: { type: "object" } } },
      '$.schemas.input: expected a "properties" wrapper: move input to $.schemas.properties.input',
    ],
    [{ schemas: { type: "array" } }, '$.schemas.type: expected "object", found string "array"'],
    [
      { schemas: { properties: { variables: { properties: { v: true } } } } },
      "$.schemas.properties.variables.properties.v: expected an object, found boolean true",
    ],
    [
      { schemas: { properties: { variables: true } } },
      "$.schemas.properties.variables: expected an object, found boolean true",
    ],
    [
      { schemas: { properties: { input: "string" } } },
      '$.schemas.properties.input: expected a JSON Schema: an object, true or false, found string "string"',
    ],
    [{ examples: [{ name: "e" }] }, "$.examples[0].input: expected a value, found nothing"],
    [{ test: { cases: [{ input: 1 }] } }, "$.test.cases[0].name: expected a string, found nothing"],
    [
      { test: { cases: [{ name: "c", input: 1, output: { outcome: "failed", error: { code: 1, message: 5 } } }] } },
      '$.test.cases[0].output.error.message: expected a string, found the number 5; quote it: "5"',
    ],
    [
      { test: { cases: [{ name: "c", input: 1, output: { outcome: "success" } }] } },
      "$.test.cases[0].output.result: expected a value, found nothing",
    ],
    [{ metadata: [] }, "$.metadata: expected an object, found a list of 0"],
  ] as [JsonObject, string][])("refuses %j", (document, issue) => {
    expect(issuesOf(document)).toEqual([issue]);
    expect(issuesOf(JSON.stringify(document))).toEqual([issue]);
  });

  it("refuses integers that JavaScript would round, wherever values flow", () => {
    const big = "9007199254740993";
    const step = `{"id":"a","component":"/a","input":{"n":[${big}]},"onError":{"action":"useDefault","defaultValue":${big}}}`;
    const text = `{"steps":[${step}],"output":{"$literal":{"n":${big}}},"examples":[{"name":"e","input":${big}}]}`;
    const reason = `the integer ${big} is beyond ±9007199254740991 and would lose digits; write it as a string`;
    expect(issuesOf(text)).toEqual([
      `$.steps[0].input.n[0]: ${reason}`,
      `$.steps[0].onError.defaultValue: ${reason}`,
      `$.output.$literal.n: ${reason}`,
      `$.examples[0].input: ${reason}`,
    ]);
    expect(issuesOf({ output: 2 ** 60 })[0]).toContain("the integer 1152921504606846976 is beyond");
    expect(issuesOf('{"output":[1e17,9007199254740991,100000000000000000000]}')).toEqual([]);
    expect(issuesOf(`{"metadata":{"n":${big}},"schemas":{"properties":{"input":{"maximum":${big}}}}}`)).toEqual([]);
  });

  it("refuses what is not JSON in an object, with its path", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(messageOf(() => parseFlow({ output: cyclic } as JsonObject))).toContain(
      "$.output.self: a cycle is not JSON",
    );
    expect(messageOf(() => parseFlow({ output: Number.NaN }))).toContain("$.output: NaN is not JSON");
  });

  it("copies an object, so that later changes to it change nothing", () => {
    const output = { a: 1 };
    const definition = parseFlow({ output });
    output.a = 2;
    expect(definition.flow.output).toEqual({ a: 1 });
  });

  it("names the line, the column and the path of every issue, in order", () => {
    const json = '{\n  "name": 1,\n  "steps": [\n    { "id": "a", "component": 2 }\n  ]\n}';
    expect(messageOf(() => parseFlow(json, { source: "f.json" }))).toBe(
      [
        '[VALIDATION] f.json:2:11: $.name: expected a string, found the number 1; quote it: "1"',
        'f.json:4:31: $.steps[0].component: expected a string, found the number 2; quote it: "2"',
      ].join("\n"),
    );
    const yaml = "name: x\nversion: 1.0\nsteps:\n  - id: a\n    input: { $step: [] }\n";
    expect(messageOf(() => parseYamlFlow(yaml, { source: "f.yaml" }))).toBe(
      [
        '[VALIDATION] f.yaml:2:10: $.version: expected a string, found the number 1.0; quote it: "1.0"',
        "f.yaml:4:5: $.steps[0].component: expected a string, found nothing",
        "f.yaml:5:21: $.steps[0].input.$step: expected the id of a step, found a list of 0",
      ].join("\n"),
    );
  });

  it("finds places for diagnostics too, in their own spelling", () => {
    const definition = parseYamlFlow("steps:\n- id: a\n  component: /a\noutput:\n  $if: { $input: x }\n  then: 1\n");
    expect(locateInFlow(definition, "$.steps[0].component")).toEqual({ line: 3, column: 14 });
    expect(locateInFlow(definition, "$.output.condition")).toEqual({ line: 5, column: 8 });
    expect(locateInFlow(definition, "$.name")).toEqual({ line: 1, column: 1 });
  });

  it("refuses a value that nests too deep for an evaluator, by name", () => {
    const deep = `${"[".repeat(220)}1${"]".repeat(220)}`;
    expect(issuesOf(`{"output":${deep}}`)[0]).toContain("nested deeper than 200 levels (maxExpressionDepth)");
    expect(issuesOf(`{"output":{"$literal":${deep}}}`)).toEqual([]);
  });
});

it("refuses a dialect that does not exist instead of taking another for it", () => {
  const options = JSON.parse('{ "dialect": "old" }');
  expect(() => parseFlow({}, options)).toThrow('dialect: expected "current" or "any", found "old"');
});
