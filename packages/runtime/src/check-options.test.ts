import { ValidationError } from "@stepflow/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { StepflowRuntime } from "./index.ts";

let runtime: StepflowRuntime;

beforeAll(async () => {
  runtime = await StepflowRuntime.start();
});

afterAll(() => runtime.close());

const flow = { output: 1 };

it.each<[string, () => Promise<unknown>, string]>([
  ["a runtime's step timeout", () => StepflowRuntime.start({ stepTimeoutMs: Number.NaN }), "$.stepTimeoutMs"],
  ["a runtime's run timeout", () => StepflowRuntime.start({ runTimeoutMs: -1 }), "$.runTimeoutMs"],
  ["a runtime's concurrency", () => StepflowRuntime.start({ maxConcurrency: 0 }), "$.maxConcurrency"],
  ["a limit", () => StepflowRuntime.start({ limits: { keptRuns: Number.NaN } }), "$.keptRuns"],
  ["a count of retries", () => StepflowRuntime.start({ retry: { transportMaxRetries: 1.5 } }), "$.transportMaxRetries"],
  ["a run's step timeout", () => runtime.run(flow, null, { stepTimeoutMs: Number.NaN }), "$.stepTimeoutMs"],
  ["a run's own timeout", () => runtime.run(flow, null, { runTimeoutMs: Number.NaN }), "$.runTimeoutMs"],
  ["a run's concurrency", () => runtime.run(flow, null, { maxConcurrency: Number.NaN }), "$.maxConcurrency"],
  ["the time to wait for a run", () => runtime.run(flow, null, { timeoutMs: Number.NaN }), "$.timeoutMs"],
  [
    "the time of a wait",
    async () => (await runtime.submit(flow, null)).wait({ timeoutMs: Number.NEGATIVE_INFINITY }),
    "$.timeoutMs",
  ],
])("refuses a number that makes no sense by its name: %s", async (_what, use, path) => {
  const error = await use().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ issues: [{ path, message: expect.stringMatching(/^expected .*, found/) }] });
});

it("takes 0 as 0, and Infinity as no bound", async () => {
  const patient = await StepflowRuntime.start({ runTimeoutMs: Number.POSITIVE_INFINITY, limits: { keptRuns: 0 } });
  expect(await patient.run(flow, null, { timeoutMs: Number.POSITIVE_INFINITY })).toBe(1);
  await patient.close();
});
