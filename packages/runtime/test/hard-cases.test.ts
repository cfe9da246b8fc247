import { type JsonObject, NotFoundError, StepflowAbortError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { expect, it } from "vitest";
import { StepflowRuntime } from "../src/index.ts";

/** A worker with one component, `/work`. */
function workerOf(work: (input: unknown) => unknown): StepflowServer {
  return new StepflowServer().component("work", { inputSchema: {}, outputSchema: {}, execute: (input) => work(input) });
}
function flowOf(component: string): JsonObject {
  return { steps: [{ id: "only", component, input: { $input: "$" } }], output: { $step: "only" } };
}
const workFlow = flowOf("/work");

it("begins nothing when the runtime is closed, or the signal aborted, while the flow is still being read", async () => {
  const inputs: unknown[] = [];
  const runtime = await StepflowRuntime.start({ components: [workerOf((input) => inputs.push(input))] });
  const controller = new AbortController();
  const aborted = runtime.run(workFlow, 1, { signal: controller.signal });
  controller.abort("enough");
  await expect(aborted).rejects.toThrow(StepflowAbortError);
  const closed = runtime.run(workFlow, 2);
  const closing = runtime.close();
  await expect(closed).rejects.toThrow(/has been closed/);
  await closing;
  expect(inputs).toEqual([]);
});

it("closes runs, too, that the step which started them did not wait for", async () => {
  const aborted: string[] = [];
  const server = workerOf(() => null)
    .component("hang", {
      inputSchema: {},
      outputSchema: {},
      execute: (_input, { signal, runId }) =>
        new Promise(() => signal.addEventListener("abort", () => aborted.push(runId))),
    })
    .component("start", {
      inputSchema: {},
      outputSchema: {},
      execute: async (_input, context) => (await context.submitRun(flowOf("/hang"), [{}])).id,
    });
  const runtime = await StepflowRuntime.start({ components: [server] });
  const run = await runtime.submit(flowOf("/start"), {});
  const subRunId = await run.result();
  await expect(run.delete()).rejects.toThrow(`run ${subRunId} below run ${run.id} is running`);
  await runtime.close();
  expect(aborted).toEqual([subRunId]);
  await run.delete();
  await expect(runtime.getRun(String(subRunId)).status()).rejects.toThrow(NotFoundError);
});

it("answers who started a run, also when newer ones took its place", async () => {
  const runtime = await StepflowRuntime.start({ components: [workerOf((input) => input)], limits: { keptRuns: 0 } });
  const run = await runtime.submit(workFlow, 7);
  await run.wait();
  expect(await run.result()).toBe(7);
  await expect(runtime.getRun(run.id).status()).rejects.toThrow(NotFoundError);
  await run.delete();
  await expect(run.status()).rejects.toThrow(NotFoundError);
});

it("counts deleted runs no more among those it keeps", async () => {
  const runtime = await StepflowRuntime.start({ components: [workerOf((input) => input)], limits: { keptRuns: 4 } });
  const kept = await runtime.submit(workFlow, 0);
  await kept.wait();
  for (let count = 0; count < 20; count += 1) {
    const run = await runtime.submit(workFlow, count);
    await run.wait();
    await run.delete();
  }
  expect(await runtime.getRun(kept.id).result()).toBe(0);
});

it("runs on when its logger throws", async () => {
  const fail = (): never => {
    throw new Error("the log is full");
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const runtime = await StepflowRuntime.start({ components: [workerOf((input) => input)], logger });
  expect(await runtime.run(workFlow, 7)).toBe(7);
});

it("aborts a component's signal with an error, so that what waits for it rejects with one", async () => {
  const reasons: unknown[] = [];
  const server = new StepflowServer().component("work", {
    inputSchema: {},
    outputSchema: {},
    execute: (_input, { signal }) =>
      new Promise(() => signal.addEventListener("abort", () => reasons.push(signal.reason))),
  });
  const runtime = await StepflowRuntime.start({ components: [server] });
  const run = await runtime.submit(workFlow, {});
  await run.cancel();
  expect(reasons).toEqual([expect.any(StepflowAbortError)]);
});

it("takes variables as JSON: undefined is not given, and what JSON cannot say is refused by its path", async () => {
  const variables = { type: "object", properties: { a: { default: "default" }, b: {} }, required: ["b"] };
  const flow = { schemas: { properties: { variables } }, steps: [], output: { $variable: "a" } };
  const runtime = await StepflowRuntime.start();
  const run = (given: Record<string, unknown>): Promise<unknown> =>
    // The types refuse most of this; programs without types do not.
    runtime.run(flow, {}, { variables: given as JsonObject });
  expect(await run({ a: undefined, b: 1 })).toBe("default");
  expect(await run({ a: new Date(0), b: 1 })).toBe("1970-01-01T00:00:00.000Z");
  await expect(run({ b: undefined })).rejects.toThrow(/\$\.b: required, and not given/);
  await expect(run({ b: { deep: 1n } })).rejects.toThrow(/\$\.b\.deep/);
});

it("throws errors without secrets, and answers outcomes as they are", async () => {
  const server = workerOf((input) => {
    throw new Error(`cannot use ${JSON.stringify(input)}`);
  });
  const variables = { type: "object", properties: { login: { is_secret: true } } };
  const steps = [{ id: "work", component: "/work", input: { $variable: "login" } }];
  const flow = { schemas: { properties: { variables } }, steps, output: { $step: "work" } };
  const options = { variables: { login: { password: "hunter22" } } };
  const runtime = await StepflowRuntime.start({ components: [server] });
  const hidden = /cannot use \{"password":"\[redacted\]"\}/;
  await expect(runtime.run(flow, {}, options)).rejects.toThrow(hidden);
  await expect((await runtime.submit(flow, {}, options)).result()).rejects.toThrow(hidden);
  expect(JSON.stringify(await runtime.runResult(flow, {}, options))).toContain("hunter22");
});
