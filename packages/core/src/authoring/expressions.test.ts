// biome-ignore-all lint/suspicious/noThenProperty: the contract's name
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { compileExpression, Failure } from "../expression/compile.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import type { JsonValue } from "../json.ts";
import { defineFlow } from "./define-flow.ts";
import type { FlowTools } from "./flow-tools.ts";
import type { JsonTemplate } from "./template.ts";

const schema = z.object({
  name: z.string().optional(),
  flag: z.boolean().optional(),
  note: z.string().nullable(),
  tags: z.array(z.string()),
  byKey: z.record(z.string(), z.number()),
});
type Input = z.input<typeof schema>;

function flowOf(body: (tools: FlowTools<Input>) => JsonTemplate): FlowDefinition {
  return defineFlow({ name: "expressions", input: schema }, body);
}

function outputOf(body: (tools: FlowTools<Input>) => JsonTemplate): unknown {
  return flowOf(body).flow.output;
}

/** What the flow's output comes to for an input, or the message that it fails with. */
function evaluate(body: (tools: FlowTools<Input>) => JsonTemplate, input: JsonValue): unknown {
  const value = compileExpression(flowOf(body).output, () => undefined)({ input, stepResults: [], variables: {} });
  return value instanceof Failure ? value.error.message : value;
}

describe("when", () => {
  test("is $if, with null where otherwise is left out", () => {
    expect(outputOf(({ input, when }) => when(input.note, "a", "b"))).toEqual({
      $if: { $input: "$.note" },
      then: "a",
      else: "b",
    });
    expect(outputOf(({ input, when }) => when(input.note, "a"))).toEqual({ $if: { $input: "$.note" }, then: "a" });
  });

  test("hands the condition to its function, known to be there", () => {
    const greeting = ({ input, when }: FlowTools<Input>) => when(input.name, (name) => ({ to: name }), { to: "you" });
    expect(evaluate(greeting, { name: "Ada" })).toEqual({ to: "Ada" });
    expect(evaluate(greeting, {})).toEqual({ to: "you" });
  });
});

describe("orElse", () => {
  const flag = ({ input, orElse }: FlowTools<Input>) => orElse(input.flag, true);

  test("puts the default where the path is missing or null", () => {
    expect(evaluate(flag, {})).toBe(true);
    expect(evaluate(flag, { flag: null })).toBe(true);
  });

  test("keeps false, which is a value", () => {
    expect(evaluate(flag, { flag: false })).toBe(false);
  });
});

test("coalesce takes the first value that is not null", () => {
  const note = ({ input, coalesce }: FlowTools<Input>) => coalesce(input.note, "none");
  expect(outputOf(note)).toEqual({ $coalesce: [{ $input: "$.note" }, "none"] });
  expect(evaluate(note, { note: null })).toBe("none");
});

test("at refers to an element by number and to a field by name", () => {
  expect(outputOf(({ input, at }) => [at(input.tags, 0), at(input.byKey, "0"), at(input.byKey, "toString")])).toEqual([
    { $input: "$.tags[0]" },
    { $input: "$.byKey.0" },
    { $input: "$.byKey.toString" },
  ]);
});

test("assume is the same ref", () => {
  expect(outputOf(({ input, assume }) => assume<{ a: string }>(input.note).a)).toEqual({ $input: "$.note.a" });
});

test("literal keeps data as it is", () => {
  expect(outputOf(({ literal }) => literal({ $step: "a", nested: { $input: "$" } }))).toEqual({
    $literal: { $step: "a", nested: { $input: "$" } },
  });
});

test("a result of when has no fields to refer to, and says so", () => {
  expect(() =>
    outputOf(({ input, when }) => {
      const result: object = when(input.note, { a: 1 });
      return Reflect.get(result, "a");
    }),
  ).toThrow('the result of when has no fields to refer to: cannot refer to "a" in it');
});

describe("variables", () => {
  test("carry their default down to the field that is referred to", () => {
    const variables = z.object({
      plain: z.string(),
      with: z.object({ host: z.string(), port: z.number() }).optional(),
    });
    const { flow } = defineFlow({ name: "variables", variables }, ({ variable }) => {
      const options = variable("with", { default: { host: "local", port: 1 } });
      return [variable("plain"), options.port, options.host];
    });
    expect(flow.output).toEqual([
      { $variable: "$.plain" },
      { $variable: "$.with.port", default: 1 },
      { $variable: "$.with.host", default: "local" },
    ]);
  });
});
