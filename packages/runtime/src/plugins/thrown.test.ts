import { expect, it } from "vitest";
import { toFlowError } from "./thrown.ts";

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
