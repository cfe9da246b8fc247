import { NotFoundError, ValidationError } from "@stepflow/core";
import { describe, expect, it } from "vitest";
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

it("waits for whatever can be awaited, not for promises alone", async () => {
  // As query builders are: functions that `await` takes for promises.
  const later = Object.assign(() => {}, {
    then: (resolve: (value: string) => void) => resolve("found"),
  });
  const anything = { inputSchema: {}, outputSchema: {} };
  const server = new StepflowServer().component("query", { ...anything, execute: () => later as unknown as string });
  expect(await server.invoke("query", {}, context)).toBe("found");
});

it("says which components there are when one is unknown", async () => {
  const call = greetings().invoke("great", {}, context);
  await expect(call).rejects.toThrow(NotFoundError);
  await expect(call).rejects.toMatchObject({ hint: "It has: greet." });
});

const options = { inputSchema: z.unknown(), outputSchema: z.unknown(), execute: () => null };

it.each([
  ["", /expected a name, for example "greet"/],
  ["/greet", /without a leading slash, for example "greet"/],
  ["/", /without a leading slash/],
  ["a//b", /no empty segment/],
  ["a/", /no empty segment/],
  ["say hello", /no spaces/],
  ["a\nb", /no spaces or control characters/],
  ["{*path}/more", /nothing can follow it/],
  ["read/{path", /has no counterpart/],
  ["read/x{path}", /must fill its whole segment/],
  ["{a}/{a}", /the parameter a stands here twice/],
  ["greet", /already registered/],
])("refuses the name %j and says what to write", (name, message) => {
  expect(() => greetings().component(name, options)).toThrow(message);
});

it("refuses names that match the same paths", () => {
  const server = new StepflowServer().component("read/{*path}", options);
  expect(() => server.component("read/{*file}", options)).toThrow(
    'component name "read/{*file}" matches the same paths as "read/{*path}"; rename one of the two',
  );
});

describe("names with parameters", () => {
  const files = new StepflowServer();
  for (const name of ["read/{*path}", "read/{owner}/latest", "read/index", "read/{{x}}"]) {
    files.component(name, {
      inputSchema: z.unknown(),
      outputSchema: z.unknown(),
      execute: (_input, { pathParameters }) => ({ name, ...pathParameters }),
    });
  }

  it.each([
    ["read/a/b.txt", { name: "read/{*path}", path: "a/b.txt" }],
    ["read/ada/latest", { name: "read/{owner}/latest", owner: "ada" }],
    ["read/index", { name: "read/index" }],
    ["read/{x}", { name: "read/{{x}}" }],
    ["read/index/b", { name: "read/{*path}", path: "index/b" }],
  ])("lead %s to the most specific, whatever the order", async (path, answer) => {
    expect(await files.invoke(path, null, context)).toEqual(answer);
  });

  it("leave the rest of the context as it was", async () => {
    const server = new StepflowServer().component("keep/{key}", {
      inputSchema: z.unknown(),
      outputSchema: z.unknown(),
      execute: async (input, own) => own.getBlob(await own.putBlob([own.attempt, own.pathParameters, String(input)])),
    });
    expect(await server.invoke("keep/a", 1, createTestContext({ attempt: 3 }))).toEqual([3, { key: "a" }, "1"]);
  });
});

it("is known as a worker, also when another copy of the package made it", () => {
  expect(StepflowServer.isInstance(greetings())).toBe(true);
  expect(StepflowServer.isInstance({ [Symbol.for("@stepflow/StepflowServer")]: true })).toBe(true);
  expect([null, 1, {}, StepflowServer].filter((value) => StepflowServer.isInstance(value))).toEqual([]);
});
