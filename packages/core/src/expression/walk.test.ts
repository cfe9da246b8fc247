import { describe, expect, it } from "vitest";
import type { JsonValue } from "../json.ts";
import { parseExpression } from "./parse.ts";
import { stepReferences, walkExpression } from "./walk.ts";

function parse(value: JsonValue) {
  return parseExpression(value, "$.output", []);
}

describe("walkExpression", () => {
  it("names the parts of $if, $coalesce, arrays, odd names and defaults as the 0.11 diagnostics do", () => {
    const places: string[] = [];
    const expression = parse({
      a: { $if: { $step: "s" }, then: [1], else: { $coalesce: [{ $input: "x" }] } },
      "b.c": { $variable: "v", default: 2 },
    });
    walkExpression(expression, "$.output", (part, at) => places.push(`${at} ${part.kind}`));
    expect(places).toEqual([
      "$.output object",
      "$.output.a if",
      "$.output.a.condition step",
      "$.output.a.then array",
      "$.output.a.then[0] literal",
      "$.output.a.else coalesce",
      "$.output.a.else[0] input",
      '$.output["b.c"] variable',
      '$.output["b.c"].default literal',
    ]);
  });
});

describe("stepReferences", () => {
  it("lists every mention with its path, and none inside $literal", () => {
    const expression = parse([{ $step: "a", path: "$.b[0]" }, { $literal: { $step: "c" } }, { x: { $step: "a" } }]);
    expect(stepReferences(expression, "$.output")).toEqual([
      { stepId: "a", path: ["b", 0], at: "$.output[0]" },
      { stepId: "a", path: [], at: "$.output[2].x" },
    ]);
  });
});
