import { expect, test } from "vitest";
import { parseFlow } from "../flow/parse.ts";
import type { JsonValue } from "../json.ts";
import { dependencyGraph } from "./dependency-graph.ts";

const steps = ["a", "b", "c"].map((id) => ({ id, component: `/${id}` }));

function edgesIntoOutput(output: JsonValue) {
  return dependencyGraph(parseFlow({ steps, output })).edges;
}

const a = { from: 0, to: "output", conditional: false };

test("a graph has the steps in order, and what each uses", () => {
  const flow = parseFlow({
    steps: [
      { id: "load", component: "/load", input: { $input: "$.file" }, mustExecute: true },
      {
        id: "sum",
        component: "/sum",
        input: { rows: { $step: "load" }, more: [{ $input: "$" }, { $variable: "$.v" }] },
      },
    ],
    output: { $step: "sum", path: "$.total" },
  });
  expect(dependencyGraph(flow)).toEqual({
    steps: [
      { id: "load", component: "/load", mustExecute: true },
      { id: "sum", component: "/sum", mustExecute: false },
    ],
    edges: [
      { from: "input", to: 0, conditional: false },
      { from: 0, to: 1, conditional: false },
      { from: "input", to: 1, conditional: false },
      { from: 1, to: "output", conditional: false },
    ],
  });
});

test("branches of $if are conditional, its condition is not", () => {
  expect(edgesIntoOutput({ $if: { $step: "a" }, then: { $step: "b" }, else: [{ $step: "c" }] })).toEqual([
    a,
    { from: 1, to: "output", conditional: true },
    { from: 2, to: "output", conditional: true },
  ]);
});

test("what is inside a branch is conditional, conditions too", () => {
  const inner = { $if: { $step: "a" }, then: { $coalesce: [{ $step: "b" }] } };
  expect(edgesIntoOutput({ $if: true, then: inner })).toEqual([
    { from: 0, to: "output", conditional: true },
    { from: 1, to: "output", conditional: true },
  ]);
});

test("later values of $coalesce are conditional, the first is not", () => {
  expect(edgesIntoOutput({ $coalesce: [{ x: { $step: "a" } }, { $step: "b" }, { $input: "$" }] })).toEqual([
    a,
    { from: 1, to: "output", conditional: true },
    { from: "input", to: "output", conditional: true },
  ]);
});

test("the default of a variable is conditional", () => {
  expect(edgesIntoOutput({ $variable: "$.v", default: { $step: "a" } })).toEqual([
    { from: 0, to: "output", conditional: true },
  ]);
});

test("a step that is used twice has one edge, conditional only if both uses are", () => {
  expect(edgesIntoOutput([{ $if: true, then: { $step: "a" } }, { $step: "a" }])).toEqual([a]);
  expect(edgesIntoOutput([{ $step: "a" }, { $if: true, then: { $step: "a" } }])).toEqual([a]);
});

test("steps that do not exist have no edge, and repeated ids mean the first step", () => {
  const flow = parseFlow({
    steps: [...steps, { id: "a", component: "/again", input: { $step: "nobody" } }],
    output: [{ $step: "a" }, { $literal: { $step: "b" } }],
  });
  expect(dependencyGraph(flow).edges).toEqual([a]);
});

test("what may not be is still shown: a step that uses itself or a later one", () => {
  const flow = parseFlow({
    steps: [{ id: "a", component: "/a", input: [{ $step: "a" }, { $step: "b" }] }, ...steps.slice(1)],
  });
  expect(dependencyGraph(flow).edges).toEqual([
    { from: 0, to: 0, conditional: false },
    { from: 1, to: 0, conditional: false },
  ]);
});
