import { describe, expect, it } from "vitest";
import { type EmbeddedRunOptions, StepflowRuntime, type StepflowRuntimeOptions } from "./index.ts";

describe("a runtime", () => {
  it.each<[StepflowRuntimeOptions, string]>([
    [{ stepTimeoutMs: Number.NaN }, "$.stepTimeoutMs: expected a number, 0 or more, found NaN"],
    [{ runTimeoutMs: -1 }, "$.runTimeoutMs: expected a number, 0 or more, found -1"],
    [{ maxConcurrency: 0 }, "$.maxConcurrency: expected a whole number, 1 or more, found 0"],
    [{ maxConcurrency: 2.5 }, "$.maxConcurrency: expected a whole number, 1 or more, found 2.5"],
    [{ maxConcurrency: Number.POSITIVE_INFINITY }, "$.maxConcurrency: expected a whole number"],
    [{ limits: { steps: Number.NaN, items: -5 } }, "$.limits.steps: expected a number, 0 or more, found NaN"],
    [{ limits: { steps: Number.NaN, items: -5 } }, "$.limits.items: expected a number, 0 or more, found -5"],
    [{ retry: { transportMaxRetries: -1 } }, "$.retry.transportMaxRetries: expected a number, 0 or more, found -1"],
    [{ retry: { backoff: { type: "constant", delayMs: Number.NaN } } }, "$.retry.backoff.delayMs: expected a number"],
    [{ builtins: { http: { maxReplyBytes: -1 } } }, "$.builtins.http.maxReplyBytes: expected a number"],
    // As JavaScript may give it.
    [JSON.parse('{ "stepTimeoutMs": "5" }'), "$.stepTimeoutMs: expected a number, 0 or more, found a string"],
  ])("does not start with %j: %s", async (options, message) => {
    await expect(StepflowRuntime.start(options)).rejects.toThrow(message);
  });

  it("starts without limits", async () => {
    const limits = { steps: Number.POSITIVE_INFINITY, keptRuns: 0 };
    const runtime = await StepflowRuntime.start({ limits, stepTimeoutMs: Number.POSITIVE_INFINITY });
    expect(await runtime.run({ output: 1 }, {})).toBe(1);
    await runtime.close();
  });
});

describe("a run", () => {
  it.each<[EmbeddedRunOptions, string]>([
    [{ maxConcurrency: Number.NaN }, "$.maxConcurrency: expected a whole number, 1 or more, found NaN"],
    [{ stepTimeoutMs: -1 }, "$.stepTimeoutMs: expected a number, 0 or more, found -1"],
    [{ runTimeoutMs: Number.NaN }, "$.runTimeoutMs: expected a number"],
    [{ timeoutMs: Number.NaN }, "$.timeoutMs: expected a number"],
  ])("does not begin with %j: %s", async (options, message) => {
    const runtime = await StepflowRuntime.start();
    await expect(runtime.run({ output: 1 }, {}, options)).rejects.toThrow(message);
    for await (const { runId } of runtime.runs.list()) throw new Error(`run ${runId} began`);
    await runtime.close();
  });
});
