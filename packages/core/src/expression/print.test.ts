import { describe, expect, it } from "vitest";
import type { Expression } from "./expression.ts";
import { printExpression } from "./print.ts";

describe("printExpression", () => {
  it.each<[Expression, unknown]>([
    [{ kind: "literal", value: 1 }, 1],
    [{ kind: "literal", value: { $step: "a" } }, { $literal: { $step: "a" } }],
    [{ kind: "step", stepId: "a", path: [] }, { $step: "a" }],
    [
      { kind: "step", stepId: "a", path: ["b.c", 0] },
      { $step: "a", path: '$["b.c"][0]' },
    ],
    [{ kind: "input", path: [] }, { $input: "$" }],
    [{ kind: "input", path: ["a].b"] }, { $input: "a].b" }],
    [
      { kind: "variable", path: ["v"], default: { kind: "literal", value: null } },
      { $variable: "$.v", default: null },
    ],
  ])("prints %j", (expression, json) => {
    expect(printExpression(expression)).toEqual(json);
  });

  it("refuses what no document can say", () => {
    expect(() => printExpression({ kind: "input", path: ["x", "a].b"] })).toThrow("no path can name");
    const entries = [["$step", { kind: "literal", value: 1 }]] as const;
    expect(() => printExpression({ kind: "object", entries })).toThrow("the field $step would make its object");
  });
});
