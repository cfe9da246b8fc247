import { describe, expect, it } from "vitest";
import { ValidationError } from "../errors/validation-error.ts";
import { canonicalFlow } from "../flow/canonical.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { parseFlow } from "../yaml.ts";

function parse(text: string): FlowDefinition {
  return parseFlow(text, { dialect: "any", source: "old.yaml" });
}

function rewritesOf({ rewrites = [] }: FlowDefinition): string[] {
  return rewrites.map(({ code, path, formatted }) => `${code} ${path} ${formatted}`);
}

function issuesOf(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

describe('dialect "any"', () => {
  it("leaves a current flow as it is and reports nothing", () => {
    const text = "output: { a: 1.0, b: { $step: s, path: a.b }, c: { $literal: { $from: x } } }";
    const definition = parse(text);
    expect(definition.rewrites).toBeUndefined();
    expect(canonicalFlow(definition)).toBe(canonicalFlow(parseFlow(text)));
  });

  it("rewrites $from with and without path", () => {
    const definition = parse(`
output:
  whole: { $from: { workflow: input } }
  part: { $from: { workflow: input }, path: user.name }
  step: { $from: { step: a } }
  first: [{ $from: { step: a }, path: "[0]" }, { $from: { step: a }, path: $.x }]
`);
    expect(definition.flow.output).toEqual({
      whole: { $input: "$" },
      part: { $input: "$.user.name" },
      step: { $step: "a" },
      first: [
        { $step: "a", path: "$[0]" },
        { $step: "a", path: "$.x" },
      ],
    });
    expect(rewritesOf(definition)[1]).toBe('1900 $.output.part $from is written {"$input":"$.user.name"} now');
  });

  it("says what it cannot make of $from", () => {
    expect(issuesOf("output: { a: { $from: { other: x } } }")).toEqual([
      "$.output.a.$from: expected { workflow: input } or { step: id }, found an object",
    ]);
    expect(issuesOf("output: { a: { $from: { step: s }, on_skip: { action: skip } } }")[0]).toContain(
      "$.output.a.on_skip: on_skip beside $from has no counterpart",
    );
  });

  it("renames keys of steps, error actions and tests", () => {
    const definition = parse(`
steps:
  - id: a
    component: /a
    must_execute: true
    on_error: { action: use_default, default_value: 1.0 }
  - { id: b, component: /b, on_error: { type: retry, max_attempts: 3 } }
  - { id: c, component: /c, on_error: { action: skip } }
test:
  config_file: c.yml
  cases: [{ name: n, input: 1, output: { outcome: success } }]
`);
    expect(definition.flow).toEqual({
      steps: [
        {
          id: "a",
          component: "/a",
          input: null,
          mustExecute: true,
          onError: { action: "useDefault", defaultValue: 1 },
        },
        { id: "b", component: "/b", input: null, onError: { action: "retry", maxRetries: 2 } },
        { id: "c", component: "/c", input: null, onError: { action: "useDefault" } },
      ],
      output: null,
      test: { configFile: "c.yml", cases: [{ name: "n", input: 1, output: { outcome: "success", result: {} } }] },
    });
    expect(canonicalFlow(definition)).toContain('"defaultValue":1.0');
    expect(rewritesOf(definition)).toContain("1901 $.steps[0].on_error on_error is called onError now");
    expect(rewritesOf(definition)).toContain("1903 $.steps[1].onError 3 attempts are maxRetries: 2 now");
  });

  it("moves schemas to their place; one that stands there already wins", () => {
    const definition = parse(`
input_schema: { type: object }
outputSchema: { type: string }
schemas: { type: object, properties: { output: { type: number } } }
steps: [{ id: a, component: /a, output_schema: { type: boolean } }]
`);
    expect(definition.flow.schemas).toEqual({
      type: "object",
      properties: {
        input: { type: "object" },
        output: { type: "number" },
        steps: { type: "object", properties: { a: { type: "boolean" } } },
      },
    });
  });

  it('makes skip_if "if the condition then null" at every reference, through chains of them', () => {
    const definition = parse(`
steps:
  - { id: a, component: /a, skip_if: { $from: { workflow: input }, path: quiet } }
  - { id: b, component: /b, input: { x: { $step: a, path: $.v } }, skip_if: { $step: a } }
output: { $step: b }
`);
    const condition = { $input: "$.quiet" };
    const a = { $if: condition, then: null, else: { $step: "a" } };
    expect(definition.flow.steps).toEqual([
      { id: "a", component: "/a", input: null },
      { id: "b", component: "/b", input: { x: { $if: condition, then: null, else: { $step: "a", path: "$.v" } } } },
    ]);
    expect(definition.flow.output).toEqual({ $if: a, then: null, else: { $step: "b" } });
    expect(rewritesOf(definition)).toContain('1904 $.steps[0].skip_if every reference to a is "if this then null" now');
  });

  it("refuses skip_if on a step that must run", () => {
    expect(issuesOf("steps: [{ id: a, component: /a, must_execute: true, skip_if: true }]")[0]).toContain(
      "$.steps[0].skip_if: a step cannot have skip_if and mustExecute",
    );
  });

  it("stops conditions that double with every step, or nest without end", () => {
    const steps = Array.from({ length: 40 }, (_, index) => {
      const previous = `{ $step: s${index - 1} }`;
      return `- { id: s${index}, component: /s, skip_if: ${index === 0 ? "true" : `[${previous}, ${previous}]`} }`;
    });
    expect(issuesOf(`steps:\n${steps.join("\n")}\noutput: { $step: s39 }`)[0]).toContain(
      "conditions of skip_if add up to more than 100000 values",
    );
    const chain = Array.from({ length: 20_000 }, (_, index) => {
      return { id: `s${index}`, component: "/s", skip_if: index === 0 ? true : { $step: `s${index - 1}` } };
    });
    expect(issuesOf(JSON.stringify({ steps: chain }))[0]).toContain("or 50 one in another");
  });

  it("makes foreach a call of the map builtin whose inner flow reads the item", () => {
    const definition = parse(`
steps:
  - id: each
    component: /work
    on_error: { action: skip }
    foreach: { $from: { workflow: input }, path: tasks }
    input: { id: { $from: { workflow: input }, path: "tasks[*].id" }, all: { $input: "$.tasks[*]" }, mode: 1.0 }
output: [{ $from: { step: each }, path: "[1].x" }, { $step: each }]
`);
    expect(definition.flow.steps).toEqual([
      {
        id: "each",
        component: "/builtin/map",
        input: {
          workflow: {
            $literal: {
              steps: [
                {
                  id: "each",
                  component: "/work",
                  onError: { action: "useDefault" },
                  input: { id: { $input: "$.id" }, all: { $input: "$" }, mode: 1 },
                },
              ],
              output: { $step: "each" },
            },
          },
          items: { $input: "$.tasks" },
        },
      },
    ]);
    expect(definition.flow.output).toEqual([{ $step: "each", path: "$.results[1].result.x" }, { $step: "each" }]);
    expect(canonicalFlow(definition)).toContain('"mode":1.0');
    expect(rewritesOf(definition)).toContain(
      '1905 $.steps[0].input.id $.tasks[*].id is written {"$input":"$.id"} now: the item is the input',
    );
  });

  it.each([
    ["{ $from: { workflow: input }, path: other }", '{"$input":"$.other"}'],
    ["{ $step: before }", '{"$step":"before"}'],
    ["{ $variable: v }", '{"$variable":"v"}'],
  ])("names what a foreach step reads outside its item: %s", (reference, outer) => {
    const text = `steps:\n  - { id: s, component: /s, foreach: { $input: $.tasks }, input: { a: [${reference}] } }`;
    expect(issuesOf(text)).toEqual([
      `$.steps[0].input.a[0]: error 2900: the input of a foreach step can read its item alone, but this is ${outer}; call /builtin/map with items that hold what each call needs`,
    ]);
  });

  it("is not the default: the current dialect takes older syntax for data", () => {
    const { flow, rewrites } = parseFlow("output: { $from: { step: a } }\ninput_schema: {}");
    expect(flow).toEqual({ steps: [], output: { $from: { step: "a" } } });
    expect(rewrites).toBeUndefined();
  });
});
