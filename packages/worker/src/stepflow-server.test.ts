import { NotFoundError, ValidationError } from "@stepflow/core";
import { expect, it } from "vitest";
import { z } from "zod";
import { StepflowServer } from "./stepflow-server.ts";
import { createTestContext } from "./test-context.ts";

const context = createTestContext();

const greetings = (): StepflowServer =>
  new StepflowServer({ name: "greetings" }).component("greet", {
    inputSchema: z.object({ name: z.string(), greeting: z.string().default("Hello") }),
    outputSchema: z.object({ message: z.string(), at: z.date().optional() }),
    execute: ({ name, greeting }) => ({ message: `${greeting} ${name}`, at: undefined }),
  });

it("calls a component with its input checked and its defaults filled in", async () => {
  expect(await greetings().invoke("greet", { name: "Ada" }, context)).toEqual({ message: "Hello Ada" });
});

it("refuses input that does not fit, and names the component and the path", async () => {
  const call = greetings().invoke("greet", { name: 7 }, context);
  await expect(call).rejects.toThrow(ValidationError);
  await expect(call).rejects.toThrow(/input of component greet: \$\.name: .*expected string/);
});

it("refuses output that the component's own schema does not allow", async () => {
  const server = new StepflowServer().component("broken", {
    inputSchema: z.unknown(),
    outputSchema: z.object({ count: z.number() }),
    execute: () => JSON.parse('{"count":"three"}'),
  });
  await expect(server.invoke("broken", null, context)).rejects.toThrow(/output of component broken: \$\.count/);
});

it("answers what crosses the wire: dates as text, undefined left out", async () => {
  const server = new StepflowServer().component("now", {
    inputSchema: z.unknown(),
    outputSchema: z.object({ at: z.date(), note: z.string().optional() }),
    execute: () => ({ at: new Date(0), note: undefined }),
  });
  const output = await server.invoke("now", null, context);
  expect(output).toEqual({ at: "1970-01-01T00:00:00.000Z" });
  expect(Object.keys(output as object)).toEqual(["at"]);
});

it("says which components there are when one is unknown", async () => {
  const call = greetings().invoke("great", {}, context);
  await expect(call).rejects.toThrow(NotFoundError);
  await expect(call).rejects.toMatchObject({ hint: "It has: greet." });
});

it("refuses empty, absolute and repeated names", () => {
  const options = { inputSchema: z.unknown(), outputSchema: z.unknown(), execute: () => null };
  expect(() => greetings().component("", options)).toThrow(/expected a name/);
  expect(() => greetings().component("/greet", options)).toThrow(/without a leading slash/);
  expect(() => greetings().component("greet", options)).toThrow(/already registered/);
});

it("is known as a worker, also when another copy of the package made it", () => {
  expect(StepflowServer.isInstance(greetings())).toBe(true);
  expect(StepflowServer.isInstance({ [Symbol.for("@stepflow/StepflowServer")]: true })).toBe(true);
  expect([null, 1, {}, StepflowServer].filter((value) => StepflowServer.isInstance(value))).toEqual([]);
});
