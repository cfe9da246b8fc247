// biome-ignore-all lint/suspicious/noThenProperty: the contract's name
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { defineComponent } from "./define-component.ts";
import { defineFlow } from "./define-flow.ts";

const greet = defineComponent({
  name: "greet",
  input: z.object({ name: z.string() }),
  output: z.object({ message: z.string() }),
  execute: ({ name }) => ({ message: `Hello ${name}` }),
});

const named = defineFlow({ name: "named", input: z.string() }, ({ input, step }) => ({
  text: step("greet", greet, { name: input }).message,
}));

const input = z.object({ names: z.array(z.string()) });

describe("map", () => {
  test("runs a flow over items, the flow kept from being evaluated where it stands", () => {
    const { flow } = defineFlow({ name: "all", input }, ({ input, map }) => map("each", named, input.names).results);
    expect(flow.steps).toEqual([
      {
        id: "each",
        component: "/builtin/map",
        input: { workflow: { $literal: named.flow }, items: { $input: "$.names" } },
      },
    ]);
    expect(flow.output).toEqual({ $step: "each", path: "$.results" });
  });

  test("takes a flow that is written in place", () => {
    const { flow } = defineFlow({ name: "all", input }, ({ input, map }) =>
      map("each", ({ input: name, step }) => step("greet", greet, { name }).message, input.names, {
        onError: { action: "useDefault" },
      }),
    );
    expect(flow.steps?.[0]).toMatchObject({
      onError: { action: "useDefault" },
      input: {
        workflow: {
          $literal: {
            name: "all/each",
            steps: [{ id: "greet", component: "/greet", input: { name: { $input: "$" } } }],
            output: { $step: "greet", path: "$.message" },
          },
        },
      },
    });
  });

  test("refuses a ref of the flow around in the flow inside", () => {
    expect(() =>
      defineFlow({ name: "outer", input }, ({ input, map }) =>
        map("each", ({ step }) => step("greet", greet, { name: outerName(input) }).message, [1, 2]),
      ),
    ).toThrow('belongs to flow "outer" and cannot be used in flow "outer/each"');
  });
});

function outerName(outer: { readonly names: { readonly [index: number]: unknown } }): string {
  return outer.names[0] as string;
}

test("iterate gives the flow, its first input and the limit to the builtin", () => {
  const { flow } = defineFlow({ name: "count" }, ({ iterate }) =>
    iterate(
      "rounds",
      ({ input: state, when }) => when(state.done, { result: state.n }, { next: { n: 1, done: true } }),
      { n: 0, done: false },
      { maxIterations: 5 },
    ),
  );
  expect(flow.steps).toEqual([
    {
      id: "rounds",
      component: "/builtin/iterate",
      input: {
        flow: {
          $literal: {
            name: "count/rounds",
            steps: [],
            output: {
              $if: { $input: "$.done" },
              then: { result: { $input: "$.n" } },
              else: { next: { n: 1, done: true } },
            },
          },
        },
        initial_input: { n: 0, done: false },
        max_iterations: 5,
      },
    },
  ]);
});

describe("evaluate", () => {
  test("runs a flow that the server has, by its id", () => {
    const { flow } = defineFlow({ name: "outer" }, ({ evaluate, literal }) => {
      evaluate("byText", "aa05", { a: 1 });
      return evaluate("byHandle", { flowId: "bb06" }, literal(null)).result;
    });
    expect(flow.steps).toEqual([
      { id: "byText", component: "/builtin/eval", input: { flow_id: "aa05", input: { a: 1 } } },
      { id: "byHandle", component: "/builtin/eval", input: { flow_id: "bb06", input: { $literal: null } } },
    ]);
  });

  test("stores a flow that is at hand in a step of its own", () => {
    const { flow } = defineFlow({ name: "outer", input }, ({ input, evaluate, at }) =>
      evaluate("run", named, at(input.names, 0)),
    );
    expect(flow.steps).toEqual([
      {
        id: "run_flow",
        component: "/builtin/put_blob",
        input: { data: { $literal: named.flow }, blob_type: "flow" },
      },
      {
        id: "run",
        component: "/builtin/eval",
        input: { flow_id: { $step: "run_flow", path: "$.blob_id" }, input: { $input: "$.names[0]" } },
      },
    ]);
  });
});
