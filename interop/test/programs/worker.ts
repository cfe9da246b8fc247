// The worker of the rows about workers: one file, started by the server or by hand.
import { ComponentError, type JsonValue, type StepflowContext } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";

const server = new StepflowServer({ name: "interop" });
const anything = {} as const;

const serve = (name: string, execute: (input: unknown, context: StepflowContext) => unknown) =>
  server.component(name, { inputSchema: anything, outputSchema: anything, execute });

server.component("greet", {
  description: "Greets by name.",
  inputSchema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] } as const,
  outputSchema: { type: "object", properties: { message: { type: "string" } }, required: ["message"] } as const,
  execute: ({ name }) => ({ message: `Hello ${name}` }),
});
serve("echo", (input) => input);
serve("nothing", () => undefined);
serve("call", (_input, { runId, flowId, stepId, itemIndex, attempt }) => ({
  runId,
  flowId,
  stepId,
  itemIndex,
  attempt,
}));
serve("process", () => ({ pid: process.pid, environment: Object.keys(process.env).sort() }));
serve("files/{*path}", (_input, { pathParameters }) => pathParameters);
serve("files/{name}", (_input, { pathParameters }) => ({ one: pathParameters }));
serve("files/index", () => "index");
serve("refuse", () => {
  throw new ComponentError("no such customer", { code: -32042, data: { id: 7 } });
});
serve("crash", () => {
  throw new TypeError("cannot read the plan");
});
serve("flaky", (_input, { attempt }) => {
  if (attempt < 3) throw new ComponentError(`attempt ${attempt}`);
  return attempt;
});
serve("die", (_input, { attempt }) => {
  if (attempt === 1) process.kill(process.pid, "SIGKILL");
  return { pid: process.pid, attempt };
});
serve("keep", async (input, context) => {
  const blobId = await context.putBlob(JSON.parse(JSON.stringify(input)));
  const bytesId = await context.putBinary(Uint8Array.of(0, 255, 13, 10), { filename: "bytes.bin" });
  return { blobId, data: await context.getBlob(blobId), bytesId, bytes: [...(await context.getBinary(bytesId))] };
});
serve("long", (input) => ({ text: "ä".repeat(Number(input)) }));
serve("size", (input) => JSON.stringify(input).length);

interface Below {
  readonly flow: object;
  readonly inputs: readonly JsonValue[];
}

serve("evaluate", (input, context) => {
  const { flow, inputs } = input as Below;
  return context.evaluateFlow(flow, inputs[0] ?? null);
});
serve("evaluateMany", (input, context) => {
  const { flow, inputs } = input as Below;
  return context.evaluateFlows(flow, inputs);
});
serve("submit", async (input, context) => {
  const { flow, inputs } = input as Below;
  const submitted = await context.submitRun(flow, inputs);
  const run = await context.getRun(submitted.id);
  return { runId: run.id, results: await run.results(), status: await run.status() };
});

await server.run();
