import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ComponentError,
  FlowFailedError,
  flowId,
  type JsonObject,
  type Logger,
  NotFoundError,
  ProtocolError,
  parseFlow,
  RunCancelledError,
  StepflowAbortError,
  type StepflowContext,
  ValidationError,
} from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { FakeRuns, runState, subRunId, succeeded } from "../../test/support/fake-runs.ts";
import { MemoryBlobs } from "../../test/support/memory-blobs.ts";
import { readParams } from "../protocol.ts";
import { createWorkerContext } from "./create-worker-context.ts";
import type { ComponentCall } from "./runtime-services.ts";

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const flow = {
  name: "double",
  steps: [{ id: "a", component: "/double", input: { $input: "$" } }],
  output: { $step: "a" },
};
const done = runState("completed", [succeeded(42)]);

function call(fields: Partial<ComponentCall> = {}): ComponentCall {
  return {
    component: "/sum",
    pathParameters: {},
    attempt: 2,
    runId: "0197bbbb-0000-7000-8000-000000000002",
    flowId: "a".repeat(64),
    stepId: "sum",
    traceId: "1".repeat(32),
    spanId: "2".repeat(16),
    signal: new AbortController().signal,
    ...fields,
  };
}

function contextOf(runs: FakeRuns, fields: Partial<ComponentCall> = {}, blobs = new MemoryBlobs()): StepflowContext {
  return createWorkerContext(call(fields), { blobs, runs }, silent);
}

describe("what a call is told", () => {
  it("is what the wire says, and undefined where it does not say enough", () => {
    expect(contextOf(new FakeRuns(), { pathParameters: { path: "a/b" } })).toMatchObject({
      runId: "0197bbbb-0000-7000-8000-000000000002",
      flowId: "a".repeat(64),
      stepId: "sum",
      attempt: 2,
      pathParameters: { path: "a/b" },
      itemIndex: undefined,
      idempotencyKey: undefined,
    });
  });

  it("stands on every log line", () => {
    const lines: unknown[] = [];
    const logger: Logger = { ...silent, info: (message, fields) => lines.push([message, fields]) };
    const context = createWorkerContext(
      call({ flowId: undefined }),
      { blobs: new MemoryBlobs(), runs: new FakeRuns() },
      logger,
    );
    context.logger.info("adding", { count: 3 });
    const ids: JsonObject = {
      run_id: context.runId,
      step_id: "sum",
      trace_id: "1".repeat(32),
      span_id: "2".repeat(16),
    };
    expect(lines).toEqual([["adding", { ...ids, attempt: 2, count: 3 }]]);
  });

  it("drops progress, partial output and usage, which this wire cannot carry", () => {
    const context = contextOf(new FakeRuns());
    context.progress(0.5, "half");
    context.emit({ chunk: 1 });
    context.reportUsage({ inputTokens: 3 });
  });
});

describe("evaluating a flow", () => {
  it("stores the flow, starts it with a trace, waits, and answers its result", async () => {
    const blobs = new MemoryBlobs();
    const runs = new FakeRuns(done);
    expect(await contextOf(runs, {}, blobs).evaluateFlow(flow, 21)).toBe(42);
    expect([...blobs.json.keys()]).toEqual([flowId(parseFlow(flow))]);
    expect(readParams("runs/submit", JSON.parse(JSON.stringify(runs.submitted[0])))).toEqual({
      flowId: flowId(parseFlow(flow)),
      inputs: [21],
      subflowKey: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      wait: true,
      timeoutSecs: 60,
      observability: {
        run_id: "0197bbbb-0000-7000-8000-000000000002",
        flow_id: "a".repeat(64),
        step_id: "sum",
        trace_id: "1".repeat(32),
        span_id: "2".repeat(16),
      },
    });
    expect(runs.got).toEqual([]);
  });

  it("goes on waiting when the runtime answers that the run is not done", async () => {
    const runs = new FakeRuns(runState("running"), runState("running"), runState("paused"), done);
    expect(await contextOf(runs).evaluateFlow(flow, 21)).toBe(42);
    expect(runs.got).toHaveLength(3);
    expect(runs.got[0]).toMatchObject({ runId: subRunId, wait: true, includeResults: true, timeoutSecs: 60 });
  });

  it("fails with the error of the flow, its code and data kept", async () => {
    const error = { code: -32150, message: "no stock", data: { sku: 7 } };
    const failing = contextOf(new FakeRuns(runState("failed", [{ outcome: "failed", error }]))).evaluateFlow(flow, 1);
    await expect(failing).rejects.toThrow(FlowFailedError);
    await expect(failing).rejects.toMatchObject({ flowError: error, runId: subRunId });
  });

  it("tells that the run was cancelled, or could not be recovered", async () => {
    await expect(contextOf(new FakeRuns(runState("cancelled", ["cancelled"]))).evaluateFlow(flow, 1)).rejects.toThrow(
      RunCancelledError,
    );
    await expect(
      contextOf(new FakeRuns(runState("recoveryfailed", ["recoveryFailed"]))).evaluateFlow(flow, 1),
    ).rejects.toThrow(/could not recover/);
  });

  it("takes no completed run without its results", async () => {
    const empty = { ...runState("completed"), items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 } };
    await expect(contextOf(new FakeRuns(empty)).evaluateFlow(flow, 1)).rejects.toThrow(/no result for item 0/);
  });

  it("passes the runtime's own error on", async () => {
    const refused = new ComponentError("no such flow", { code: -32005, data: { id: 1 } });
    const runs = new FakeRuns(() => Promise.reject(refused));
    await expect(contextOf(runs).evaluateFlow(flow, 1)).rejects.toBe(refused);
  });

  it("refuses a state that the protocol does not have", async () => {
    await expect(contextOf(new FakeRuns(runState("pending"))).evaluateFlow(flow, 1)).rejects.toThrow(ProtocolError);
  });

  it("passes the changes to steps and the limit on", async () => {
    const runs = new FakeRuns(done);
    const overrides = { steps: { a: { value: { input: 1 } } } };
    await contextOf(runs).evaluateFlow(flow, 1, { overrides, maxConcurrency: 3 });
    expect(runs.submitted[0]).toMatchObject({ overrides, maxConcurrency: 3 });
  });

  it("answers many items in the order of their inputs, however they ended", async () => {
    const error = { code: 1, message: "no", data: null };
    const state = runState("failed", [succeeded("a"), { outcome: "failed", error }, "cancelled", succeeded(null)]);
    const outcomes = await contextOf(
      new FakeRuns({ ...state, results: state.results?.toReversed() ?? [] }),
    ).evaluateFlows(flow, [1, 2, 3, 4]);
    expect(outcomes).toEqual([
      { outcome: "success", result: "a", runId: subRunId },
      { outcome: "failed", error: { code: 1, message: "no" }, runId: subRunId },
      { outcome: "cancelled", runId: subRunId },
      { outcome: "success", result: null, runId: subRunId },
    ]);
  });
});

describe("starting a run", () => {
  it("answers at once; status and results are asked for when they are wanted", async () => {
    const runs = new FakeRuns({ ...runState("running"), results: null }, runState("running"), done);
    const run = await contextOf(runs).submitRun(flow, [21]);
    expect(run.id).toBe(subRunId);
    expect(runs.submitted[0]).not.toHaveProperty("wait");
    expect(await run.status()).toBe("running");
    expect(await run.results()).toEqual([{ outcome: "success", result: 42, runId: subRunId }]);
    expect(await run.status()).toBe("completed");
    expect(runs.got).toHaveLength(2);
  });

  it("finds a run that was started before, and gets the results of one that has ended", async () => {
    const runs = new FakeRuns({ ...done, results: null }, done);
    const run = await contextOf(runs).getRun(subRunId);
    expect(runs.got[0]).not.toHaveProperty("wait");
    expect(await run.results()).toEqual([{ outcome: "success", result: 42, runId: subRunId }]);
    expect(await run.results()).toHaveLength(1);
    expect(runs.got).toHaveLength(2);
  });

  it("is possible below a run only", async () => {
    await expect(contextOf(new FakeRuns(done), { runId: undefined }).submitRun(flow, [1])).rejects.toThrow(
      /only below a run/,
    );
  });
});

describe("keys of sub-runs", () => {
  async function keysOf(fields: Partial<ComponentCall>, ...own: (string | undefined)[]): Promise<string[]> {
    const runs = new FakeRuns(done);
    const context = contextOf(runs, fields);
    for (const key of own) await context.evaluateFlow(flow, 1, key === undefined ? {} : { key });
    return runs.submitted.map(({ subflowKey }) => subflowKey);
  }

  it("are the same in every attempt, and different within one", async () => {
    const first = await keysOf({ attempt: 1 }, undefined, undefined, "mine", "0");
    expect(await keysOf({ attempt: 2 }, undefined, undefined, "mine", "0")).toEqual(first);
    expect(new Set(first).size).toBe(4);
  });

  it("differ by step and by run, also where a run's id is no UUID", async () => {
    const keys = await Promise.all([
      keysOf({}, undefined),
      keysOf({ stepId: "other" }, undefined),
      keysOf({ runId: subRunId }, undefined),
      keysOf({ runId: "run 1" }, undefined),
    ]);
    expect(new Set(keys.flat()).size).toBe(4);
  });

  it("follow the order of the calls, not that in which flows get stored", async () => {
    const runs = new FakeRuns(done);
    const context = contextOf(runs);
    await Promise.all([
      context.evaluateFlow(flow, "first"),
      context.evaluateFlow({ flowId: "b".repeat(64) }, "second"),
    ]);
    const [first, second] = await keysOf({}, undefined, undefined);
    const keyOf = new Map(runs.submitted.map(({ inputs, subflowKey }) => [inputs[0], subflowKey]));
    expect(keyOf).toEqual(
      new Map([
        ["first", first],
        ["second", second],
      ]),
    );
  });
});

describe("flows", () => {
  it("are stored once per call, and not at all when they are named by their id", async () => {
    const blobs = new MemoryBlobs();
    const runs = new FakeRuns(done);
    const context = contextOf(runs, {}, blobs);
    await context.evaluateFlow(flow, 1);
    blobs.json.clear();
    await context.evaluateFlow(flow, 2);
    await context.evaluateFlow("c".repeat(64), 3);
    expect(blobs.json.size).toBe(0);
    expect(runs.submitted.map((params) => params.flowId)).toEqual([
      flowId(parseFlow(flow)),
      flowId(parseFlow(flow)),
      "c".repeat(64),
    ]);
  });

  it("keep the numbers of their text, and with them their id", async () => {
    const runs = new FakeRuns(done);
    const blobs = new MemoryBlobs();
    const definition = parseFlow('{"output":{"rate":1.0,"10":1,"9":2}}');
    await contextOf(runs, {}, blobs).evaluateFlow(definition, null);
    expect(runs.submitted[0]?.flowId).toBe(flowId(definition));
  });

  it("may be files", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stepflow-flows-"));
    try {
      const file = join(folder, "flow.yaml");
      await writeFile(file, "output: { $from: { workflow: input }, path: $.a }");
      const runs = new FakeRuns(done);
      const blobs = new MemoryBlobs();
      await contextOf(runs, {}, blobs).evaluateFlow({ file }, null);
      expect([...blobs.json.values()]).toEqual([{ output: { $input: "$.a" } }]);
      await expect(contextOf(runs).evaluateFlow({ file: join(folder, "none.yaml") }, null)).rejects.toThrow(
        NotFoundError,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("are refused when a server would make something else of them", async () => {
    const runs = new FakeRuns(done);
    const lossy = { output: { $input: '$["a.b"]' } };
    const refused = contextOf(runs).evaluateFlow(lossy, {});
    await expect(refused).rejects.toThrow(ValidationError);
    await expect(refused).rejects.toThrow(/2901/);
    expect(runs.submitted).toEqual([]);
  });

  it("are stored again when it failed before", async () => {
    const blobs = new MemoryBlobs();
    const put = blobs.put.bind(blobs);
    blobs.put = () => Promise.reject(new Error("away"));
    const context = contextOf(new FakeRuns(done), {}, blobs);
    await expect(context.evaluateFlow(flow, 1)).rejects.toThrow("away");
    blobs.put = put;
    expect(await context.evaluateFlow(flow, 1)).toBe(42);
  });
});

describe("blobs", () => {
  it("are kept and read: JSON, bytes and streams", async () => {
    const context = contextOf(new FakeRuns());
    expect(await context.getBlob(await context.putBlob({ a: 1 }))).toEqual({ a: 1 });
    const id = await context.putBinary(new Uint8Array([1, 2]), { filename: "two.bin" });
    expect(await context.getBinary(id)).toEqual(new Uint8Array([1, 2]));
    const copy = await context.putBinary(await context.streamBinary(id));
    expect(copy).toBe(id);
  });

  it("are JSON: what is none is refused by its path", async () => {
    const notJson = { at: [Number.NaN] } as unknown as JsonObject;
    await expect(contextOf(new FakeRuns()).putBlob(notJson)).rejects.toThrow(/at\[0\]/);
  });
});

describe("a call that nobody waits for any more", () => {
  const never = () => new Promise<never>(() => {});

  it("stops waiting for runs and blobs", async () => {
    const controller = new AbortController();
    const blobs = new MemoryBlobs();
    blobs.get = never;
    const runs = new FakeRuns(runState("running"), runState("running"), never);
    const context = contextOf(runs, { signal: controller.signal }, blobs);
    const run = await context.submitRun(flow, [1]);
    const waits = [run.results(), context.getBlob("a".repeat(64))];
    controller.abort(new Error("the run was cancelled"));
    for (const wait of waits) await expect(wait).rejects.toThrow(StepflowAbortError);
    await expect(context.evaluateFlow(flow, 1)).rejects.toMatchObject({ cause: new Error("the run was cancelled") });
    expect(runs.submitted).toHaveLength(1);
  });
});
