import { defineComponent } from "../authoring/define-component.ts";
import type { Component } from "../component.ts";
import { ComponentError } from "../errors/component-error.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { toJsonValue } from "../to-json-value.ts";

const anything = {} as const;

const echo = defineComponent({
  name: "echo",
  description: "Answers its input.",
  input: anything,
  output: anything,
  execute: (input) => input,
});

const greet = defineComponent({
  name: "greet",
  description: "Greets by name.",
  input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] } as const,
  output: { type: "object", properties: { message: { type: "string" } }, required: ["message"] } as const,
  execute: ({ name }) => ({ message: `Hello ${name}` }),
});

const fail = defineComponent({
  name: "fail",
  description: "Fails with the code, message and data of its input.",
  input: {
    type: "object",
    properties: { code: { type: "integer" }, message: { type: "string" } },
    required: ["message"],
  } as const,
  output: anything,
  execute: ({ code, message }) => {
    throw new ComponentError(message, { data: { by: "fail" }, ...(code !== undefined && { code }) });
  },
});

const flaky = defineComponent({
  name: "flaky",
  description: "Fails in the first attempts, as many as its input says; then answers which attempt succeeded.",
  input: { type: "object", properties: { failures: { type: "integer" } }, required: ["failures"] } as const,
  output: { type: "object", properties: { attempt: { type: "integer" } }, required: ["attempt"] } as const,
  execute: ({ failures }, { attempt }) => {
    if (attempt <= failures) throw new ComponentError(`attempt ${attempt} of a flaky component`);
    return { attempt };
  },
});

const wait = defineComponent({
  name: "wait",
  description: "Waits as many ms as its input says, or until nobody wants the result any more.",
  input: { type: "object", properties: { ms: { type: "integer" } }, required: ["ms"] } as const,
  output: { type: "object", properties: { waitedMs: { type: "integer" } }, required: ["waitedMs"] } as const,
  execute: async ({ ms }, { signal }) => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
    return { waitedMs: ms };
  },
});

const blob = defineComponent({
  name: "blob",
  description: "Stores its input as a blob, reads it back, and answers both.",
  input: anything,
  output: {
    type: "object",
    properties: { blobId: { type: "string" }, data: {} },
    required: ["blobId", "data"],
  } as const,
  execute: async (input, context) => {
    const blobId = await context.putBlob(toJsonValue(input, "input"));
    return { blobId, data: await context.getBlob(blobId) };
  },
});

const nested = defineComponent({
  name: "nested",
  description: "Runs the flow of its input below its step, with the input's input, and answers what it came to.",
  input: {
    type: "object",
    properties: { flow: { type: "object" }, input: {} },
    required: ["flow", "input"],
  } as const,
  output: anything,
  execute: async ({ flow, input }, context): Promise<JsonValue> => {
    const document = toJsonValue(flow, "flow");
    return context.evaluateFlow(isJsonObject(document) ? document : {}, toJsonValue(input, "input"));
  },
});

/** The components that the cases of the executor contract call; whoever runs the cases serves them. */
// A type, not an interface: `mount` takes records.
export type ContractComponents = {
  readonly echo: Component<"echo", unknown, unknown>;
  readonly greet: Component<"greet", { name: string }, { message: string }>;
  readonly fail: Component<"fail", { code?: number; message: string }, unknown>;
  readonly flaky: Component<"flaky", { failures: number }, { attempt: number }>;
  readonly wait: Component<"wait", { ms: number }, { waitedMs: number }>;
  readonly blob: Component<"blob", unknown, { blobId: string; data: unknown }>;
  readonly nested: Component<"nested", { flow: object; input: unknown }, unknown>;
};

export const contractComponents: ContractComponents = { echo, greet, fail, flaky, wait, blob, nested };
