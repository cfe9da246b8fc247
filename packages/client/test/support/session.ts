import { type Flow, type JsonValue, StepflowError } from "@stepflow/core";
import type { StepflowClient } from "../../src/index.ts";

/** A flow that needs nothing but the builtins, with a whole number that 0.13 cannot read in a flow. */
export const twoSteps: Flow = {
  name: "two-steps",
  steps: [
    {
      id: "first",
      component: "/builtin/create_messages",
      input: { user_prompt: { $input: "$.text" } },
      onError: { action: "retry", maxRetries: 2 },
    },
    {
      id: "second",
      component: "/builtin/create_messages",
      input: { user_prompt: { $step: "first", path: "$.messages[0].content" } },
    },
  ],
  output: { $step: "second", path: "$.messages" },
};
const pickDocument = { name: "pick", output: { $input: "$.value" } };
export const pick: Flow = pickDocument;
export const undefinedStep: Flow = { steps: [{ id: "a", component: "/x", input: {} }], output: { $step: "b" } };
const mapped: Flow = {
  name: "mapped",
  steps: [
    { id: "map", component: "/builtin/map", input: { workflow: { $literal: pickDocument }, items: { $input: "$" } } },
  ],
  output: { $step: "map", path: "$.successful" },
};
const unknownRun = "00000000-0000-7000-8000-00000000dead";
const unknownFlow = "0".repeat(64);

/** Everything that the client can do, done once; by name, what each call answered or threw. */
export async function session(client: StepflowClient): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  const tell = async <Result>(name: string, work: () => Promise<Result>): Promise<void> => {
    told[name] = await work().catch(describe);
  };
  const collect = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
    const collected: unknown[] = [];
    for await (const item of items) collected.push(item);
    return collected;
  };
  await tell("health", () => client.health());
  await tell("run", () => client.run(twoSteps, { text: "hi" }));
  await tell("runMany", () => client.runMany(pick, [{ value: 1 }, {}, { value: "ä" }]));
  await tell("no inputs", () => client.runMany(pick, []));
  await tell("overrides", () =>
    client.run(
      twoSteps,
      { text: "hi" },
      { overrides: { steps: { second: { value: { input: { user_prompt: "o" } } } } } },
    ),
  );
  await tell("bad overrides", () => client.run(pick, {}, { overrides: { steps: { none: { value: {} } } } }));
  const run = await client.submitMany(twoSteps, [{ text: "a" }, { text: "b" }]);
  await tell("wait", () => run.wait());
  await tell("results", () => run.results());
  await tell("items", () => run.items());
  await tell("steps", () => run.steps());
  await tell("step", () => run.step("second", { itemIndex: 1 }));
  await tell("no such step", () => run.step("none", { itemIndex: 1 }));
  await tell("events", () => collect(run.events({ results: "include" })));
  await tell("step results", () => collect(run.stepResults()));
  await tell("trace", async () =>
    (await client.submit(mapped, [{ value: 1 }])).wait().then(({ runId }) => client.getRun(runId).trace()),
  );
  await tell("cancel", () => run.cancel());
  await tell("delete", () => run.delete());
  await tell("pause", () => run.pause());
  await tell("validate", async () => (await client.validate(undefinedStep)).diagnostics.map(({ code }) => code));
  await tell("validate by id", async () => client.validate({ flowId: (await client.flows.store(pick)).flowId }));
  await tell("store", () => client.flows.store(undefinedStep));
  await tell("lossy", () => client.run({ output: { $input: '$["a.b"]' } }, {}));
  await tell("flow", async () => client.flows.get((await client.flows.store(pick)).flowId));
  await tell("no such flow", () => client.flows.get(unknownFlow));
  await tell("run of no such flow", () => client.run(unknownFlow, 1));
  await tell("wait for no such run", () => client.getRun(unknownRun).wait());
  await tell("items of no such run", () => client.getRun(unknownRun).items());
  await tell("steps of no such run", () => client.getRun(unknownRun).steps());
  await tell("events of no such run", () => collect(client.getRun(unknownRun).events()));
  await tell("a run with a strange id", () => client.getRun("../runs?a=b").status());
  await tell("list", async () => (await collect(client.runs.list({ flowName: "two-steps" }))).length);
  await tell("failed", () => collect(client.runs.list({ status: "failed", roots: "only", limit: 1 })));
  await tell("blob", async () => client.blobs.get(await client.blobs.put({ a: [1.5, null] })));
  await tell("bytes", async () => client.blobs.getBinary(await client.blobs.putBinary(new Uint8Array([0, 255]))));
  await tell("no such blob", () => client.blobs.get(unknownFlow));
  await tell("components", async () => (await client.components.list()).map(({ component }) => component));
  await tell("idempotency key", () => client.run(pick, {}, { idempotencyKey: "mine" }));
  return told;
}

function describe(error: unknown): JsonValue {
  if (!StepflowError.isInstance(error)) return { thrown: String(error) };
  return {
    thrown: error.name,
    code: error.code,
    message: error.message,
    ...(error.status !== undefined && { status: error.status }),
  };
}
