import { ComponentError, FlowFailedError, type JsonValue, ValidationError } from "@stepflow/core";
import { expect, it } from "vitest";
import { InvalidInputError } from "../registry/invalid-input-error.ts";
import { toFlowError } from "./to-flow-error.ts";

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

it.each([
  ["an error", new Error("broken"), "broken"],
  ["an object that is like an error", { message: "broken", name: "Odd" }, "broken"],
  ["an object without a message", { status: 503 }, '{"status":503}'],
  ["an object without a prototype", Object.create(null), "{}"],
  ["a cycle", cycle, "it threw an object without a message"],
  ["text", "broken", "broken"],
  ["null", null, "null"],
  ["undefined", undefined, "undefined"],
  ["a symbol", Symbol("odd"), "Symbol(odd)"],
])("takes %s for a failure of the component, with what it says", (_name, thrown, message) => {
  expect(toFlowError(thrown)).toEqual({ code: -32100, message });
});

it("keeps the code and the data of a component's own error, whatever its range", () => {
  for (const code of [-32150, -32042, 7, -32300]) {
    expect(toFlowError(new ComponentError("burnt", { code, data: { minutes: 3 } }))).toEqual({
      code,
      message: "burnt",
      data: { minutes: 3 },
    });
  }
});

it("keeps what a sub-flow failed with", () => {
  const flowError = { code: -32103, message: "no such customer", data: [1] };
  expect(toFlowError(new FlowFailedError("run", flowError))).toEqual(flowError);
});

it.each([1.5, Number.NaN, 2 ** 60])("refuses the code %d, which the wire cannot carry", (code) => {
  expect(toFlowError(new ComponentError("burnt", { code }))).toEqual({
    code: -32100,
    message: `burnt (its code ${code} is no integer that JSON keeps; -32100 stands in)`,
  });
});

it("leaves out data that is not JSON", () => {
  const data = cycle as unknown as JsonValue;
  expect(toFlowError(new ComponentError("burnt", { data }))).toEqual({ code: -32100, message: "burnt" });
});

it("tells input that does not fit from output, and from what the component itself checks", () => {
  const issues = [{ path: "$.name", message: "expected string" }];
  expect(toFlowError(new InvalidInputError("input of component greet", issues))).toMatchObject({
    code: -32003,
    data: { issues },
  });
  expect(toFlowError(new ValidationError("output of component greet", issues))).toMatchObject({
    code: -32100,
    data: { issues },
  });
});
