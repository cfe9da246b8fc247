import type { JsonObject, JsonValue, Logger, StepflowContext } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { expect, it } from "vitest";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../src/index.ts";

/** What `ask` answers, when a component asks it of its context. */
async function inComponent(
  ask: (context: StepflowContext) => Promise<JsonValue>,
  options: StepflowRuntimeOptions = {},
): Promise<JsonValue> {
  const server = new StepflowServer()
    .component("ask", { inputSchema: {}, outputSchema: {}, execute: (_, context) => ask(context) })
    .component("echo", { inputSchema: {}, outputSchema: {}, execute: (input) => input });
  const runtime = await StepflowRuntime.start({ components: [server], ...options });
  try {
    return await runtime.run({ steps: [{ id: "ask", component: "/ask" }], output: { $step: "ask" } }, {});
  } finally {
    await runtime.close();
  }
}

it("runs a sub-flow with some of its steps changed, below this run only", async () => {
  const flow = { steps: [{ id: "say", component: "/echo", input: { text: "plain" } }], output: { $step: "say" } };
  const overrides = { steps: { say: { value: { input: { text: "changed" } } } } };
  const answers = await inComponent(async (context) => [
    await context.evaluateFlow(flow, {}, { overrides }),
    await context.evaluateFlow(flow, {}),
  ]);
  expect(answers).toEqual([{ text: "changed" }, { text: "plain" }]);
});

it("keeps bytes that come as a stream and answers them as one", async () => {
  const text = await inComponent(async (context) => {
    const id = await context.putBinary(new Blob(["some ", "bytes"]).stream());
    return new Response(await context.streamBinary(id)).text();
  });
  expect(text).toBe("some bytes");
});

it("names the call on every line that a component logs", async () => {
  const lines: { message: string; fields: JsonObject | undefined }[] = [];
  const logger: Logger = {
    debug() {},
    info: (message, fields) => lines.push({ message, fields }),
    warn() {},
    error() {},
  };
  const runId = await inComponent(
    async (context) => {
      context.logger.info("from within", { count: 3 });
      return context.runId;
    },
    { logger },
  );
  const line = lines.find(({ message }) => message === "from within");
  expect(line?.fields).toMatchObject({ run_id: runId, step_id: "ask", attempt: 1, count: 3 });
});
