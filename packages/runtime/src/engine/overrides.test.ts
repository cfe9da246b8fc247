import { type Flow, type JsonValue, parseFlow, ValidationError, type WorkflowOverrides } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { mergePatch, overrideSteps } from "./overrides.ts";

const flow: Flow = parseFlow({
  name: "greeting",
  steps: [
    { id: "a", component: "/greet", input: { name: { $input: "$.name" }, tone: "warm" }, metadata: { owner: "x" } },
    { id: "b", component: "/send", input: { $step: "a" } },
  ],
  output: { $step: "b" },
}).flow;

const overridden = (stepId: string, override: WorkflowOverrides["steps"][string]): JsonValue => {
  const { steps } = overrideSteps(flow, { steps: { [stepId]: override } });
  return Array.isArray(steps) ? (steps.find((step) => Object(step).id === stepId) ?? null) : null;
};

describe("a merge patch of a step", () => {
  it("changes what it names, deep within, and keeps the rest", () => {
    expect(overridden("a", { value: { component: "/shout", input: { tone: "loud" } } })).toMatchObject({
      id: "a",
      component: "/shout",
      input: { name: { $input: "$.name" }, tone: "loud" },
    });
  });

  it("takes away what it sets to null", () => {
    expect(overridden("a", { $type: "merge_patch", value: { input: null, metadata: { owner: null } } })).toEqual({
      id: "a",
      component: "/greet",
      metadata: {},
    });
  });

  it("leaves the flow and its other steps as they were", () => {
    const before = JSON.stringify(flow);
    const { steps } = overrideSteps(flow, { steps: { a: { value: { component: "/shout" } } } });
    expect(JSON.stringify(flow)).toBe(before);
    expect(Array.isArray(steps) && steps[1]).toEqual({ id: "b", component: "/send", input: { $step: "a" } });
  });

  // RFC 7396, appendix A.
  it.each<[JsonValue, JsonValue, JsonValue]>([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [
      ["a", "b"],
      ["c", "d"],
      ["c", "d"],
    ],
    [{ a: "b" }, ["c"], ["c"]],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("%j patched with %j is %j", (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  it("makes __proto__ a field like any other", () => {
    const patched = mergePatch({}, JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(JSON.stringify(patched)).toBe('{"__proto__":{"polluted":true}}');
    expect(Object(patched).polluted).toBeUndefined();
  });
});

describe("a JSON patch of a step", () => {
  const patch = (...operations: JsonValue[]): JsonValue => overridden("a", { $type: "json_patch", value: operations });

  it("does its operations in order", () => {
    const patched = patch(
      { op: "test", path: "/component", value: "/greet" },
      { op: "replace", path: "/input/tone", value: "loud" },
      { op: "copy", from: "/input/tone", path: "/input/volume" },
      { op: "remove", path: "/metadata" },
    );
    expect(patched).toEqual({
      id: "a",
      component: "/greet",
      input: { name: { $input: "$.name" }, tone: "loud", volume: "loud" },
    });
  });

  it.each<[string, JsonValue]>([
    ["names a place that is not there", { op: "remove", path: "/nowhere" }],
    ["tests for something else", { op: "test", path: "/component", value: "/other" }],
    ["is none that RFC 6902 knows", { op: "shout", path: "/component" }],
    ["has no path", { op: "remove" }],
  ])("is refused with its step when an operation %s", (_what, operation) => {
    expect(() => patch(operation)).toThrow(ValidationError);
    expect(() => patch(operation)).toThrow(/\$\.steps\.a\.value/);
  });

  it("is refused when it is no list", () => {
    expect(() => overridden("a", { $type: "json_patch", value: {} })).toThrow(/expected a list of RFC 6902 operations/);
  });
});

it("refuses an override of a step that the flow has not, and says which it has", () => {
  expect(() => overridden("c", { value: {} })).toThrow(ValidationError);
  expect(() => overridden("c", { value: {} })).toThrow(/\$\.steps\.c: the flow has no such step; it has a, b/);
});
