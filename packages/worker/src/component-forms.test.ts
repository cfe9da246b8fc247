import { defineComponent } from "@stepflow/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { StepflowServer } from "./stepflow-server.ts";
import { createTestContext } from "./test-context.ts";

const context = createTestContext({ stepId: "step" });

const greet = defineComponent({
  name: "greet",
  input: z.object({ name: z.string(), times: z.number().default(1) }),
  output: z.object({ message: z.string() }),
  execute: ({ name, times }, { stepId }) => ({ message: `${"Hello ".repeat(times)}${name} from ${stepId}` }),
});

describe("a component", () => {
  test("that is defined elsewhere is served under its name, its input's defaults applied", async () => {
    const server = new StepflowServer().component(greet);
    expect(server.componentNames).toEqual(["greet"]);
    expect(await server.invoke("greet", { name: "Ada" }, context)).toEqual({ message: "Hello Ada from step" });
  });

  test("that is written in place takes schemas of libraries and plain JSON Schema alike", async () => {
    const server = new StepflowServer().component("total", {
      inputSchema: {
        type: "object",
        properties: { prices: { type: "array", items: { type: "number" } } },
        required: ["prices"],
      },
      outputSchema: z.object({ total: z.number() }),
      execute: ({ prices }) => ({ total: prices.reduce((sum, price) => sum + price, 0) }),
    });
    expect(await server.invoke("total", { prices: [1, 2] }, context)).toEqual({ total: 3 });
  });

  test("refuses input that does not fit its JSON Schema, naming every place", async () => {
    const server = new StepflowServer().component("place", {
      inputSchema: {
        type: "object",
        properties: { "a/b": { type: "array", items: { type: "integer" } } },
        required: ["id"],
        additionalProperties: false,
      },
      outputSchema: {},
      execute: () => null,
    });
    await expect(server.invoke("place", { "a/b": [1, "2"], more: 1 }, context)).rejects.toMatchObject({
      message: expect.stringContaining("input of component place"),
      issues: [
        { path: "$", message: "must have required property 'id'" },
        { path: "$", message: 'must NOT have additional properties ("more")' },
        { path: "$.a/b[1]", message: "must be integer" },
      ],
    });
  });

  test("has its answer checked against its JSON Schema as it crosses, a Date as the string that it becomes", async () => {
    const schema = { type: "object", properties: { at: { type: "string" } }, required: ["at"] };
    const server = new StepflowServer()
      .component("now", { inputSchema: {}, outputSchema: schema, execute: () => ({ at: new Date(0) }) })
      .component("never", { inputSchema: {}, outputSchema: schema, execute: () => ({}) });
    expect(await server.invoke("now", null, context)).toEqual({ at: "1970-01-01T00:00:00.000Z" });
    await expect(server.invoke("never", null, context)).rejects.toThrow(
      "output of component never: $: must have required property 'at'",
    );
  });

  test("with a JSON Schema that is none is refused when it is registered", () => {
    const schema = { type: "objekt" };
    expect(() =>
      new StepflowServer().component("x", { inputSchema: schema, outputSchema: {}, execute: () => null }),
    ).toThrow("input of component x: $: not a JSON Schema: ");
  });

  test("tells what it takes and gives, by hand where its schema cannot", () => {
    const server = new StepflowServer().component(greet).component("length", {
      description: "Counts.",
      inputSchema: z.string(),
      outputSchema: z.string().transform((text) => text.length),
      jsonSchema: { output: { type: "integer" } },
      execute: (text) => text,
    });
    expect(server.describeComponents()).toEqual([
      {
        name: "greet",
        inputSchema: {
          type: "object",
          properties: { name: { type: "string" }, times: { type: "number", default: 1 } },
          required: ["name"],
        },
        outputSchema: {
          type: "object",
          properties: { message: { type: "string" } },
          required: ["message"],
          additionalProperties: false,
        },
      },
      { name: "length", description: "Counts.", inputSchema: { type: "string" }, outputSchema: { type: "integer" } },
    ]);
  });

  test("whose schema has no JSON Schema runs, and is described without it, with the option that supplies it", async () => {
    const options = { inputSchema: z.null(), outputSchema: z.string().transform(Number), execute: () => "1" };
    const server = new StepflowServer().component("number", options).component(greet);
    expect(await server.invoke("number", null, context)).toBe(1);
    const [number, ...others] = server.describeComponents();
    expect(number).toEqual({
      name: "number",
      inputSchema: { type: "null" },
      problems: [
        "[VALIDATION] output of component /number: $: JSON Schema cannot express this (transform); give a JSON Schema by hand as jsonSchema.output",
      ],
    });
    expect(others).toMatchObject([{ name: "greet", outputSchema: { type: "object" } }]);
  });

  test("cannot be registered twice", () => {
    expect(() => new StepflowServer().component(greet).component(greet)).toThrow(
      'component name "greet" is already registered',
    );
  });
});
