import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../json.ts";
import { compileExpression, type Evaluated, type ExpressionScope, Failure, Waiting } from "./compile.ts";
import { parseExpression } from "./parse.ts";

const stepIds = ["done", "nothing", "failed", "pending", "later"];
const failure = new Failure({ code: 8, message: "broken" });

const scope: ExpressionScope = {
  input: { name: "Ada", none: null, list: [1, 2], no: false },
  variables: { limit: { max: 3 }, empty: null },
  stepResults: [{ value: 1 }, null, failure, undefined, undefined],
};

function evaluate(expression: JsonValue): Evaluated {
  const parsed = parseExpression(expression, "$", []);
  return compileExpression(parsed, (id) => (stepIds.includes(id) ? stepIds.indexOf(id) : undefined))(scope);
}

describe("compileExpression", () => {
  it.each<[string, JsonValue, JsonValue]>([
    ["a scalar stands for itself", 1.5, 1.5],
    ["$literal is taken as it is", { $literal: { $step: "done" } }, { $step: "done" }],
    ["the first key decides", { $step: "done", $literal: 1 }, 1],
    ["older syntax is data", { $from: { step: "done" } }, { $from: { step: "done" } }],
    ["$step", { $step: "done" }, { value: 1 }],
    ["$step with a path", { $step: "done", path: "$.value" }, 1],
    ["null at every path below a step that came to null", { $step: "nothing", path: "$.a.b" }, null],
    ["$input, whole", [{ $input: "$" }, { $input: "" }, { $input: null }], [scope.input, scope.input, scope.input]],
    ["$input, bare name", { $input: "name" }, "Ada"],
    ["$variable", { $variable: "limit" }, { max: 3 }],
    ["$variable with a path", { $variable: "$.limit.max" }, 3],
    ["a variable that is null stays null", { $variable: "empty", default: 1 }, null],
    ["default for what a variable does not have", { $variable: "$.limit.min", default: 0 }, 0],
    ["default of an absent variable, null included", { $variable: "absent", default: null }, null],
    ["an expression as default", { $variable: "absent", default: { $input: "$.name" } }, "Ada"],
    ["$if", { $if: true, then: 1, else: 2 }, 1],
    ["$if without else", { $if: null, then: 1 }, null],
    ["a failed condition is false", { $if: { $input: "$.absent" }, then: 1, else: 2 }, 2],
    [
      "0, the empty text, list and object are true",
      [0, "", [], {}].map((value) => ({ $if: { $literal: value }, then: true, else: false })),
      [true, true, true, true],
    ],
    [
      "the branch that is not taken is not looked at",
      { $if: { $input: "$.no" }, then: { $step: "pending" }, else: 1 },
      1,
    ],
    ["$coalesce", { $coalesce: [null, { $input: "$.none" }, false, 1] }, false],
    ["$coalesce of nothing", { $coalesce: [] }, null],
    ["what stands behind the first value is not looked at", { $coalesce: [1, { $step: "pending" }] }, 1],
    ["parts of arrays and objects", { a: [{ $input: "$.list[1]" }], b: { $step: "nothing" } }, { a: [2], b: null }],
  ])("%s", (_what, expression, value) => {
    expect(evaluate(expression)).toEqual(value);
  });

  it.each<[string, JsonValue, number, string]>([
    ["an unknown step", { $step: "nobody" }, -32201, "Unknown step: nobody"],
    ["a missing path of a step", { $step: "done", path: "$.a[0]" }, -32200, "Path $.a[0] not found"],
    ["a failed step", { $step: "failed", path: "$.x" }, 8, "broken"],
    ["a missing path of the input", { $input: "$.none.x" }, -32200, "Input path $.none.x not found"],
    ["an absent variable", { $variable: "absent" }, -32200, "Undefined variable: absent"],
    ["a missing path of a variable", { $variable: "$.limit.min" }, -32200, "Undefined variable: limit"],
    ["a variable without a name", { $variable: "$" }, -32202, "Variable path is empty"],
    ["a variable by index", { $variable: "$[0]" }, -32202, "Variable name must be a string"],
    ["a failure in $coalesce", { $coalesce: [{ $input: "$.x" }, 1] }, -32200, "Input path $.x not found"],
    ["the first failure of an object", { a: 1, b: { $step: "failed" }, c: { $input: "$.x" } }, 8, "broken"],
    ["an inherited name", { $input: "$.constructor" }, -32200, "Input path $.constructor not found"],
    ["an inherited variable", { $variable: "toString" }, -32200, "Undefined variable: toString"],
  ])("fails for %s", (_what, expression, code, message) => {
    const result = evaluate(expression);
    expect(result).toBeInstanceOf(Failure);
    expect((result as Failure).error).toEqual({ code, message });
  });

  it.each<[string, JsonValue, number[]]>([
    ["a step that has not finished", { $step: "pending" }, [3]],
    [
      "every step that an object needs, even behind a failure",
      [{ $step: "later" }, { $step: "failed" }, { $step: "pending" }],
      [4, 3],
    ],
    ["the condition alone", { $if: { $step: "pending" }, then: { $step: "later" } }, [3]],
    ["the first value alone", { $coalesce: [{ $step: "nothing" }, { $step: "pending" }, { $step: "later" }] }, [3]],
    ["the default of a variable", { $variable: "absent", default: { $step: "pending" } }, [3]],
  ])("waits for %s", (_what, expression, indices) => {
    const result = evaluate(expression);
    expect(result).toBeInstanceOf(Waiting);
    expect([...(result as Waiting).stepIndices]).toEqual(indices);
  });

  it.each<[string, JsonValue, number]>([
    ["a step alone never needs another", [{ $step: "pending" }, { $step: "later" }], 0],
    ["a condition", [{ $if: { $step: "pending" }, then: { $step: "later" } }, { $step: "later" }], 1],
    ["a value of $coalesce", { a: { $coalesce: [{ $step: "pending" }, { $step: "later" }] } }, 1],
    ["a condition in a condition", { $if: { $if: { $step: "pending" }, then: true }, then: 1 }, 2],
    ["what a decided branch waits for is decided", { $if: true, then: { $step: "pending" } }, 0],
  ])("tells the parts that may need other steps: %s", (_what, expression, count) => {
    const result = evaluate(expression);
    expect(result).toBeInstanceOf(Waiting);
    expect((result as Waiting).undecided).toHaveLength(count);
  });

  it("makes __proto__ an ordinary field of its result", () => {
    const result = evaluate(JSON.parse('{"__proto__":{"$step":"done"}}')) as JsonObject;
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(Object.entries(result)).toEqual([["__proto__", { value: 1 }]]);
  });
});
