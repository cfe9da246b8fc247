import { expect, test } from "vitest";
import { parseFlow } from "../flow/parse.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { analyzeFlow } from "./analyze-flow.ts";
import { maxSubflowDepth } from "./check-flow.ts";

function findings(step: JsonObject) {
  const flow = { name: "demo", description: "", steps: [{ id: "put", ...step }], output: { $step: "put" } };
  return analyzeFlow(parseFlow(flow)).diagnostics;
}

function stored(data: JsonValue, blobType: JsonValue = "flow", component = "/builtin/put_blob") {
  return findings({ component, input: { data, blob_type: blobType } });
}

test("2003: a literal that is no flow says what is wrong with it, and where", () => {
  expect(stored({ $literal: { steps: [{ id: "a" }] } })).toEqual([
    {
      kind: "invalidSubflowLiteral",
      code: 2003,
      level: "error",
      formatted:
        "Invalid subflow literal: Failed to parse subflow: $.steps[0].component: expected a string, found nothing",
      data: { error: "Failed to parse subflow: $.steps[0].component: expected a string, found nothing" },
      path: "$.steps[0].input.data.$literal",
    },
  ]);
});

test("2003: text is no flow, even when it is the text of one", () => {
  expect(stored("{}")).toMatchObject([
    {
      code: 2003,
      data: { error: 'Failed to parse subflow: expected an object, found string "{}"' },
      path: "$.steps[0].input.data",
    },
  ]);
  expect(stored({ $literal: [] })).toMatchObject([
    {
      code: 2003,
      data: { error: "Failed to parse subflow: expected an object, found a list of 0" },
      path: "$.steps[0].input.data.$literal",
    },
  ]);
});

test.each([
  ["of a put_blob at the top", () => stored({ $literal: {} }, "flow", "/put_blob"), 2],
  ["of another component", () => stored({ $literal: {} }, "flow", "/store/put_blob"), 0],
  ["that is stored as data", () => stored({ $literal: {} }, "data"), 0],
  ["whose type is known at run time only", () => stored({ $literal: {} }, { $input: "$" }), 0],
  ["that is known at run time only", () => stored({ $input: "$" }), 0],
  ["that is no literal", () => stored({ steps: [] }), 0],
  ["without data", () => findings({ component: "/put_blob", input: { blob_type: "flow" } }), 0],
])("the flow %s is checked: findings", (_, find, count) => {
  expect(find()).toHaveLength(count);
});

test("flows in flows are checked to a depth, and refused by name below it", () => {
  let flow: JsonObject = { name: "innermost", description: "" };
  for (let depth = 0; depth < maxSubflowDepth + 1; depth += 1) {
    flow = {
      name: "demo",
      description: "",
      steps: [{ id: "put", component: "/put_blob", input: { blob_type: "flow", data: { $literal: flow } } }],
      output: { $step: "put" },
    };
  }
  const { diagnostics } = analyzeFlow(parseFlow(flow));
  expect(diagnostics).toEqual([
    {
      kind: "invalidSubflowLiteral",
      code: 2003,
      level: "error",
      formatted: "Invalid subflow literal: Failed to parse subflow: nested in 100 flows",
      data: { error: "Failed to parse subflow: nested in 100 flows" },
      path: `$${".steps[0].input.data.$literal".repeat(101)}`,
    },
  ]);
});
