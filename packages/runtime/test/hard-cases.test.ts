import { type JsonValue, StepflowAbortError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { expect, it } from "vitest";
import { StepflowRuntime } from "../src/index.ts";

/** A worker with one component, `/work`, and a flow that calls it once. */
function workerOf(work: (input: unknown) => unknown): StepflowServer {
  return new StepflowServer().component("work", { inputSchema: {}, outputSchema: {}, execute: (input) => work(input) });
}
const workFlow = { steps: [{ id: "work", component: "/work", input: { $input: "$" } }], output: { $step: "work" } };

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
