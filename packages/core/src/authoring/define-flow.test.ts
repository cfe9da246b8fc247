import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseFlow } from "../flow/parse.ts";
import { defineComponent } from "./define-component.ts";
import { defineFlow } from "./define-flow.ts";
import { mount } from "./mount.ts";

const greet = defineComponent({
  name: "greet",
  input: z.object({ name: z.string(), loud: z.boolean().optional() }),
  output: z.object({ message: z.string(), tags: z.array(z.string()), "odd.name": z.string() }),
  execute: ({ name }) => ({ message: `Hello ${name}`, tags: [], "odd.name": "" }),
});

describe("a flow that is written in TypeScript", () => {
  test("is the document that one would have written by hand", () => {
    const { greet: remote } = mount("/mine", { greet });
    const flow = defineFlow(
      {
        name: "hello",
        description: "Greets twice.",
        version: "1.0",
        input: z.object({ name: z.string() }),
        output: z.object({ greeting: z.string(), tag: z.string() }),
        variables: z.object({ loud: z.boolean().default(false) }),
        metadata: { team: "greetings" },
        examples: [{ name: "Ada", input: { name: "Ada" } }],
      },
      ({ input, step, variable, at }) => {
        const first = step("first", greet, { name: input.name, loud: variable("loud") });
        const second = step(
          "second",
          remote,
          { name: first["odd.name"] },
          { onError: { action: "retry", maxRetries: 2 }, mustExecute: true, metadata: { note: "twice" } },
        );
        return { greeting: second.message, tag: at(first.tags, 0) };
      },
    );
    expect(flow.flow).toEqual({
      name: "hello",
      description: "Greets twice.",
      version: "1.0",
      schemas: {
        type: "object",
        properties: {
          input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
          output: {
            type: "object",
            properties: { greeting: { type: "string" }, tag: { type: "string" } },
            required: ["greeting", "tag"],
            additionalProperties: false,
          },
          variables: { type: "object", properties: { loud: { default: false, type: "boolean" } } },
        },
      },
      steps: [
        {
          id: "first",
          component: "/greet",
          input: { name: { $input: "$.name" }, loud: { $variable: "$.loud" } },
        },
        {
          id: "second",
          component: "/mine/greet",
          onError: { action: "retry", maxRetries: 2 },
          input: { name: { $step: "first", path: '$["odd.name"]' } },
          mustExecute: true,
          metadata: { note: "twice" },
        },
      ],
      output: { greeting: { $step: "second", path: "$.message" }, tag: { $step: "first", path: "$.tags[0]" } },
      metadata: { team: "greetings" },
      examples: [{ name: "Ada", input: { name: "Ada" } }],
    });
  });

  test("reads the same as its own document", () => {
    const flow = defineFlow({ name: "same", input: z.object({ a: z.string() }) }, ({ input, step, when }) => {
      const g = step("g", greet, { name: input.a });
      return when(g.message, g, null);
    });
    expect({ ...parseFlow(JSON.stringify(flow.flow)), locate: undefined }).toEqual(flow);
  });

  test("refuses a second step of the same id, naming both", () => {
    expect(() =>
      defineFlow({ name: "twice" }, ({ step }) => {
        step("a", greet, { name: "x" });
        return step("a", greet, { name: "y" }).message;
      }),
    ).toThrow('flow "twice": the step id "a" is already taken by a step that calls /greet');
  });

  test("refuses a step without an id", () => {
    expect(() => defineFlow({ name: "empty" }, ({ step }) => step("", greet, { name: "x" }).message)).toThrow(
      'flow "empty": a step has an empty id',
    );
  });

  test("refuses a ref of another flow, naming both flows", () => {
    const leaked: unknown[] = [];
    defineFlow({ name: "first", input: z.object({ a: z.string() }) }, ({ input }) => {
      leaked.push(input.a);
      return null;
    });
    expect(() =>
      defineFlow({ name: "second" }, ({ step, assume }) => {
        const [ref] = leaked as [Parameters<typeof assume>[0]];
        step("a", greet, { name: "x" });
        return { nested: [assume<string>(ref)] };
      }),
    ).toThrow(
      'flow "second": output at $.nested[0]: the flow\'s input at $.a belongs to flow "first" and cannot be used in flow "second"',
    );
  });

  test("wraps data with $ keys, and only those, in $literal", () => {
    const anything = defineComponent({ name: "any", input: z.unknown(), output: z.unknown(), execute: () => null });
    const { flow } = defineFlow({ name: "dollars", input: z.object({ a: z.string() }) }, ({ input, step }) => {
      step("plain", anything, { query: { $step: "no step" }, price: { $from: 1 }, amount: "$1" });
      step("mixed", anything, { $schema: "ours", a: input.a });
      return null;
    });
    expect(flow.steps?.map((step) => step.input)).toEqual([
      { query: { $literal: { $step: "no step" } }, price: { $literal: { $from: 1 } }, amount: "$1" },
      { $schema: "ours", a: { $input: "$.a" } },
    ]);
  });

  test("refuses refs inside data that would be read as an expression", () => {
    expect(() =>
      defineFlow({ name: "dollars", input: z.object({ a: z.string() }) }, ({ input }) => ({
        filter: { $if: input.a },
      })),
    ).toThrow('flow "dollars": output at $.filter: data with the key "$if" cannot have refs inside');
  });

  test("refuses what JSON cannot carry, naming the place", () => {
    expect(() => defineFlow({ name: "numbers" }, () => ({ list: [1, Number.NaN] }))).toThrow(
      'flow "numbers": output at $.list[1]: $: NaN is not JSON; expected a finite number',
    );
  });

  test("refuses a value that contains itself", () => {
    const loop: Record<string, never> = {};
    Object.assign(loop, { self: loop });
    expect(() => defineFlow({ name: "loop" }, () => loop)).toThrow("nested deeper than 200 levels");
  });

  test("keeps references of a recursive schema within the part that they belong to", () => {
    const Tree = z.object({
      value: z.string(),
      get children() {
        return z.array(Tree);
      },
    });
    const { flow } = defineFlow({ name: "tree", input: Tree }, ({ input }) => input.value);
    expect(flow.schemas).toMatchObject({
      properties: { input: { properties: { children: { items: { $ref: "#/properties/input" } } } } },
    });
  });

  test("takes a JSON Schema by hand where the schema has none", () => {
    const input = z.object({ name: z.string().transform((name) => name.length) });
    const { flow } = defineFlow({ name: "byHand", input, jsonSchema: { input: { type: "object" } } }, () => null);
    expect(flow.schemas).toEqual({ type: "object", properties: { input: { type: "object" } } });
  });

  test("of a schema that JSON Schema cannot express is refused, with place and cure", () => {
    const output = z.object({ rows: z.array(z.object({ size: z.string().transform((text) => text.length) })) });
    expect(() => defineFlow({ name: "lengths", output }, () => ({ rows: [] }))).toThrow(
      'output schema of flow "lengths": $.rows[].size: JSON Schema cannot express this (transform); give a JSON Schema by hand as jsonSchema.output',
    );
  });
});

describe("a flow whose writing does not end in time is refused", () => {
  test("when its function is async", () => {
    // @ts-expect-error a promise is no output
    expect(() => defineFlow({ name: "late" }, async () => ({ a: 1 }))).toThrow(
      'flow "late": output: a promise is not JSON. Await it before the flow is written',
    );
  });

  test("when a step comes after the function has returned", () => {
    const later: (() => unknown)[] = [];
    defineFlow({ name: "late" }, ({ step }) => {
      later.push(() => step("tardy", greet, { name: "x" }));
      return null;
    });
    expect(() => later[0]?.()).toThrow('flow "late": the step "tardy" comes after the flow has been written');
  });
});
