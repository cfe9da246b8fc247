import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseFlow } from "../flow/parse.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { parseFlow as parseYamlFlow } from "../yaml.ts";
import { analyzeFlow } from "./analyze-flow.ts";

const named = { name: "demo", description: "Shows findings." };

function findings(flow: JsonObject) {
  return analyzeFlow(parseFlow(flow)).diagnostics;
}

/** The findings about an input of step `b`, which comes after a step `a` and is used by the output. */
function findingsOfInput(input: JsonValue, flow: JsonObject = {}) {
  return findings({
    ...named,
    steps: [
      { id: "a", component: "/a" },
      { id: "b", component: "/b", input },
    ],
    output: [{ $step: "a" }, { $step: "b" }],
    ...flow,
  });
}

test("a flow without faults has no findings", () => {
  expect(analyzeFlow(parseFlow({ ...named, output: { $input: "$" } }))).toEqual({
    diagnostics: [],
    numFatal: 0,
    numError: 0,
    numWarning: 0,
    inferredOutputs: new Map(),
  });
});

test("an empty flow should have a name and a description", () => {
  expect(analyzeFlow(parseFlow({}))).toMatchObject({
    diagnostics: [
      { kind: "missingFlowName", code: 1001, level: "warning", formatted: "Workflow has no name", path: "$.name" },
      {
        kind: "missingFlowDescription",
        code: 1002,
        level: "warning",
        formatted: "Workflow has no description",
        path: "$.description",
      },
    ],
    numFatal: 0,
    numError: 0,
    numWarning: 2,
  });
  expect(findings({ name: " \t", description: "" }).map(({ code }) => code)).toEqual([1001]);
});

test("3000: every repeat of a step id", () => {
  const step = { id: "a", component: "/a" };
  expect(findings({ ...named, steps: [step, step, step], output: { $step: "a" } })).toEqual([
    {
      kind: "duplicateStepId",
      code: 3000,
      level: "fatal",
      formatted: "Duplicate step ID 'a'",
      data: { step_id: "a" },
      path: "$.steps[1].id",
    },
    {
      kind: "duplicateStepId",
      code: 3000,
      level: "fatal",
      formatted: "Duplicate step ID 'a'",
      data: { step_id: "a" },
      path: "$.steps[2].id",
    },
  ]);
});

test("3001: a blank step id", () => {
  expect(findings({ ...named, steps: [{ id: " ", component: "/a" }], output: { $step: " " } })).toEqual([
    { kind: "emptyStepId", code: 3001, level: "fatal", formatted: "Step has empty ID", path: "$.steps[0].id" },
  ]);
});

test("3002: a step that refers to itself", () => {
  expect(findingsOfInput({ x: [{ $step: "b", path: "$.y" }] })).toEqual([
    {
      kind: "selfReference",
      code: 3002,
      level: "fatal",
      formatted: "Step 'b' references itself",
      data: { step_id: "b" },
      path: "$.steps[1].input.x[0]",
    },
  ]);
});

test("3002: the output can't refer to a step named workflow_output", () => {
  const steps = [{ id: "workflow_output", component: "/a" }];
  expect(findings({ ...named, steps, output: { $step: "workflow_output" } })).toEqual([
    {
      kind: "selfReference",
      code: 3002,
      level: "fatal",
      formatted: "Step 'workflow_output' references itself",
      data: { step_id: "workflow_output" },
      path: "$.output",
    },
  ]);
});

test("3003: a step that is later, or not there at all", () => {
  const steps = [
    { id: "a", component: "/a", input: { $step: "b" } },
    { id: "b", component: "/b" },
  ];
  expect(findings({ ...named, steps, output: { a: { $step: "a" }, c: { $step: "c" } } })).toEqual([
    {
      kind: "undefinedStepReference",
      code: 3003,
      level: "fatal",
      formatted: "Step 'a' references undefined step 'b'",
      data: { from_step: "a", referenced_step: "b" },
      path: "$.steps[0].input",
    },
    {
      kind: "undefinedStepReference",
      code: 3003,
      level: "fatal",
      formatted: "Step 'workflow_output' references undefined step 'c'",
      data: { from_step: "workflow_output", referenced_step: "c" },
      path: "$.output.c",
    },
  ]);
});

test("2500: a component without a leading slash, and one without a name", () => {
  const steps = [
    { id: "a", component: "udf" },
    { id: "b", component: "" },
  ];
  expect(findings({ ...named, steps, output: [{ $step: "a" }, { $step: "b" }] })).toEqual([
    {
      kind: "invalidComponent",
      code: 2500,
      level: "error",
      formatted: "Invalid component 'udf' in step 'a': Component path must start with '/'",
      data: { step_id: "a", component: "udf", error: "Component path must start with '/'" },
      path: "$.steps[0].component",
    },
    {
      kind: "invalidComponent",
      code: 2500,
      level: "error",
      formatted: "Invalid component '' in step 'b': Component path must start with '/'",
      data: { step_id: "b", component: "", error: "Component path must start with '/'" },
      path: "$.steps[1].component",
    },
  ]);
});

test("1000: a step that nothing mentions, even when it must execute", () => {
  const steps = [
    { id: "a", component: "/a", mustExecute: true },
    { id: "b", component: "/b" },
    { id: "c", component: "/c", input: { $step: "b" } },
  ];
  const unreachable = (id: string, index: number) => ({
    kind: "unreachableStep",
    code: 1000,
    level: "warning",
    formatted: `Step '${id}' is not reachable from the output`,
    data: { step_id: id },
    path: `$.steps[${index}]`,
  });
  expect(findings({ ...named, steps })).toEqual([unreachable("a", 0), unreachable("c", 2)]);
});

test("1000: the default of a variable is no mention, as on official servers", () => {
  const output = { $variable: "$.v", default: { $step: "a" } };
  const schemas = { properties: { variables: { properties: { v: {} } } } };
  expect(findings({ ...named, schemas, steps: [{ id: "a", component: "/a" }], output })).toMatchObject([
    { code: 1000, path: "$.steps[0]" },
  ]);
});

test("1003: a field of a step's result", () => {
  expect(findingsOfInput({ $step: "a", path: '$.x["y.z"][0]' })).toEqual([
    {
      kind: "unvalidatedFieldAccess",
      code: 1003,
      level: "warning",
      formatted: `Field access '$.x["y.z"][0]' on step 'a' cannot be validated: no output schema available`,
      data: { step_id: "a", field: '$.x["y.z"][0]', reason: "no output schema available" },
      path: "$.steps[1].input",
      experimental: true,
    },
  ]);
});

test("1003: a field of the input when the flow has no input schema", () => {
  expect(findingsOfInput({ $input: "$.x" })).toEqual([
    {
      kind: "unvalidatedFieldAccess",
      code: 1003,
      level: "warning",
      formatted: "Field access '$.x' on step 'workflow_input' cannot be validated: no input schema available",
      data: { step_id: "workflow_input", field: "$.x", reason: "no input schema available" },
      path: "$.steps[1].input",
      experimental: true,
    },
  ]);
  expect(findingsOfInput({ $input: "$.x" }, { schemas: { properties: { input: {} } } })).toEqual([]);
  expect(findingsOfInput({ $input: "$" })).toEqual([]);
});

test("1003: a field of a variable", () => {
  const schemas = { properties: { variables: { type: "object", properties: { v: {} } } } };
  expect(findingsOfInput({ $variable: "$.v.x" }, { schemas })).toEqual([
    {
      kind: "unvalidatedFieldAccess",
      code: 1003,
      level: "warning",
      formatted:
        "Field access '$.v.x' on step 'variable_v' cannot be validated: variable field type validation not yet implemented",
      data: {
        step_id: "variable_v",
        field: "$.v.x",
        reason: "variable field type validation not yet implemented",
      },
      path: "$.steps[1].input",
      experimental: true,
    },
  ]);
});

test("1004: every use of a variable in a flow without a schema for variables", () => {
  const missing = {
    kind: "missingVariableSchema",
    code: 1004,
    level: "warning",
    formatted: "No variable schema defined",
    path: "$.variables",
  };
  expect(findingsOfInput([{ $variable: "$.v.x" }, { $variable: "w" }])).toEqual([missing, missing]);
});

test("2004, 2005: a variable that is not declared, with and without a default", () => {
  const schemas = { properties: { variables: { type: "object", properties: { v: {} } } } };
  const input = { a: { $variable: "$.v" }, b: { $variable: "$.w" }, c: { $variable: "$.toString", default: 1 } };
  expect(findingsOfInput(input, { schemas })).toEqual([
    {
      kind: "undefinedRequiredVariable",
      code: 2005,
      level: "error",
      formatted: "Required variable 'w' is not defined in step 'b'",
      data: { variable: "w", context: "step 'b'" },
      path: "$.steps[1].input.b",
    },
    {
      kind: "undefinedVariable",
      code: 2004,
      level: "error",
      formatted: "Variable 'toString' is not defined in step 'b'",
      data: { variable: "toString", context: "step 'b'" },
      path: "$.steps[1].input.c",
    },
  ]);
});

test("references are found in every form, each with its path", () => {
  const missing = { $step: "x" };
  const input = {
    list: [1, missing],
    choice: { $if: missing, then: missing, else: missing },
    first: { $coalesce: [{ $step: "a" }, missing] },
    "a.b": missing,
    "c[0]": missing,
    escaped: { $literal: missing },
    fallback: { $variable: "$.v", default: { deep: missing } },
  };
  const schemas = { properties: { variables: { properties: { v: {} } } } };
  expect(findingsOfInput(input, { schemas }).map(({ code, path }) => [code, path])).toEqual([
    [3003, "$.steps[1].input.list[1]"],
    [3003, "$.steps[1].input.choice.condition"],
    [3003, "$.steps[1].input.choice.then"],
    [3003, "$.steps[1].input.choice.else"],
    [3003, "$.steps[1].input.first[1]"],
    [3003, '$.steps[1].input["a.b"]'],
    [3003, '$.steps[1].input["c[0]"]'],
    [3003, "$.steps[1].input.fallback.deep"],
  ]);
});

test("findings come by check, then by place: structure, references, components, reachability, subflows, configuration", () => {
  const put = (id: string, subflow: JsonObject) => ({
    id,
    component: "/builtin/put_blob",
    input: { blob_type: "flow", data: { $literal: subflow } },
  });
  const flow = parseFlow({
    name: "demo",
    steps: [
      put("outer", { steps: [put("inner", {}), { id: "z", component: "z" }], output: { $step: "y" } }),
      put("second", { name: "second" }),
      { id: "second", component: "c", input: { $step: "q" } },
    ],
  });
  const configuration = { plugins: {}, routes: {} };
  const { diagnostics, ...counts } = analyzeFlow(flow, { configuration });
  const outer = "$.steps[0].input.data.$literal";
  expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "3000 $.steps[2].id",
    "1002 $.description",
    "3003 $.steps[2].input",
    "2500 $.steps[2].component",
    "1000 $.steps[0]",
    "1000 $.steps[1]",
    "1000 $.steps[2]",
    `1001 ${outer}.name`,
    `1002 ${outer}.description`,
    `3003 ${outer}.output`,
    `2500 ${outer}.steps[1].component`,
    `1000 ${outer}.steps[0]`,
    `1000 ${outer}.steps[1]`,
    `1001 ${outer}.steps[0].input.data.$literal.name`,
    `1002 ${outer}.steps[0].input.data.$literal.description`,
    "1002 $.steps[1].input.data.$literal.description",
    "1200 $.plugins",
    "1201 $.routes",
  ]);
  expect(counts).toEqual({ numFatal: 3, numError: 2, numWarning: 13, inferredOutputs: new Map() });
});

test("the flow of the quickstart can be stored, and its field accesses are what is left to say", async () => {
  const file = new URL("../../../../examples/quickstart/flow.yaml", import.meta.url);
  const { diagnostics, numFatal, numError } = analyzeFlow(parseYamlFlow(await readFile(file, "utf8")));
  expect({ numFatal, numError }).toEqual({ numFatal: 0, numError: 0 });
  expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "1003 $.steps[1].input.blobId",
    "1003 $.steps[2].input.blobId",
    "1003 $.steps[3].input.blobId",
    "1003 $.steps[4].input.blobId",
    "1003 $.steps[5].input.orders",
    "1003 $.steps[6].input.rowCount",
    "1003 $.steps[7].input.rowCount",
    "1003 $.steps[7].input.regions",
    "1003 $.steps[7].input.products",
    "1003 $.steps[7].input.review.condition",
    "1003 $.steps[7].input.review.then",
    "1003 $.steps[7].input.review.else",
  ]);
});
