// biome-ignore-all lint/suspicious/noThenProperty: the contract's name
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { FlowBuilder } from "./flow-builder.ts";
import { Value } from "./value.ts";

describe("FlowBuilder", () => {
  test("builds a flow of steps and Value expressions", () => {
    const { flow } = new FlowBuilder({ name: "built", version: "1" })
      .setInputSchema(z.object({ x: z.string() }))
      .setOutputSchema({ type: "string" })
      .setVariablesSchema({ type: "object", properties: { n: { type: "integer" } } })
      .addStep({ id: "a", component: "/a", input: { x: Value.input("$.x"), n: Value.variable("n", { default: 3 }) } })
      .addStep({ id: "b", component: "/b", onError: { action: "useDefault", defaultValue: 1 }, mustExecute: true })
      .setOutput(
        Value.if(Value.step("a", "$.ok"), Value.step("a", "$.b[0]"), Value.coalesce(Value.input(), Value.literal(0))),
      )
      .build();
    expect(flow).toEqual({
      name: "built",
      version: "1",
      schemas: {
        type: "object",
        properties: {
          input: { type: "object", properties: { x: { type: "string" } }, required: ["x"] },
          output: { type: "string" },
          variables: { type: "object", properties: { n: { type: "integer" } } },
        },
      },
      steps: [
        { id: "a", component: "/a", input: { x: { $input: "$.x" }, n: { $variable: "$.n", default: 3 } } },
        {
          id: "b",
          component: "/b",
          onError: { action: "useDefault", defaultValue: 1 },
          input: null,
          mustExecute: true,
        },
      ],
      output: {
        $if: { $step: "a", path: "$.ok" },
        then: { $step: "a", path: "$.b[0]" },
        else: { $coalesce: [{ $input: "$" }, { $literal: 0 }] },
      },
    });
  });

  test("takes plain data as data, even if it looks like an expression", () => {
    const { flow } = new FlowBuilder().addStep({ id: "a", component: "/a", input: { $step: "b" } }).build();
    expect(flow.steps?.[0]?.input).toEqual({ $literal: { $step: "b" } });
    expect(flow.output).toBeNull();
    expect(flow.name).toBeUndefined();
  });

  test("refuses a second step of the same id", () => {
    const builder = new FlowBuilder({ name: "twice" }).addStep({ id: "a", component: "/a" });
    expect(() => builder.addStep({ id: "a", component: "/b" })).toThrow(
      'flow "twice": the step id "a" is already taken by a step that calls /a',
    );
  });
});

test("a path that cannot be read is refused with the path and how to write one", () => {
  expect(() => Value.step("a", "$[x]")).toThrow(
    `path "$[x]": Invalid index 'x' in JSON path. Expected a number or a quoted string. Write it as "$.field"`,
  );
});
