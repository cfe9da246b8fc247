import type { JsonObject, JsonValue } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { StepflowServer } from "../src/index.ts";
import { anything, greetings } from "./support/components.ts";
import { executeMessage, runId } from "./support/exchange.ts";
import { converse } from "./support/stdio-conversation.ts";

const flowId = "c0".repeat(32);

function worker(
  name: string,
  execute: (input: JsonValue, context: import("../src/index.ts").StepflowContext) => unknown,
) {
  return new StepflowServer().component(name, {
    ...anything,
    execute: (input, context) => execute(input as JsonValue, context),
  });
}

const answer = (request: JsonObject, result: JsonObject): JsonObject => ({
  jsonrpc: "2.0",
  id: request.id ?? null,
  result,
});

describe("a worker over stdio", () => {
  it("answers as soon as each call is done, whatever came before", async () => {
    const {
      say,
      next,
      worker: served,
    } = converse(worker("wait", (input) => (input === "long" ? new Promise(() => {}) : input)));
    say(executeMessage("/wait", "long", 1));
    say(executeMessage("/wait", "short", 2));
    expect(await next()).toEqual({ jsonrpc: "2.0", id: 2, result: { output: "short" } });
    await served.close({ drainMs: 0 });
  });

  it("reads the answers that components wait for while it runs them", async () => {
    const { say, next } = converse(
      worker("save", async (input, context) => context.getBlob(await context.putBlob(input))),
    );
    say(executeMessage("/save", { k: 1 }, "a2"));
    const put = await next();
    expect(put).toMatchObject({ method: "blobs/put", params: { data: { k: 1 }, blob_type: "data" } });
    say(answer(put, { blob_id: "b1" }));
    const get = await next();
    expect(get).toMatchObject({ method: "blobs/get", params: { blob_id: "b1" } });
    say(answer(get, { data: { k: 1 }, blob_type: "data" }));
    expect(await next()).toEqual({ jsonrpc: "2.0", id: "a2", result: { output: { k: 1 } } });
  });

  it("names its call in the id of what it asks", async () => {
    const { say, next } = converse(worker("save", (input, context) => context.putBlob(input)));
    say(executeMessage("/save", 1, "call-7"));
    expect((await next()).id).toMatch(/^"call-7"#/);
  });

  it("takes a line of 64 MB, and answers one", async () => {
    const { say, next } = converse(worker("echo", (input) => input));
    const text = "x".repeat(64 * 1024 * 1024);
    say(executeMessage("/echo", text, 1));
    const { result } = await next();
    expect((result as { output: string }).output.length).toBe(text.length);
  }, 30_000);

  it("takes no notice of empty lines and other ends of line", async () => {
    const { say, next } = converse(greetings());
    say("");
    say(`${JSON.stringify(executeMessage("/greet", { name: "Ada" }, 1))}\r`);
    expect(await next()).toMatchObject({ id: 1, result: { output: { message: "Hello Ada" } } });
  });

  it("says what is wrong with bytes that are no text", async () => {
    const { input, next } = converse(greetings());
    input.write(Uint8Array.of(0x22, 0xff, 0x22, 0x0a));
    expect(await next()).toMatchObject({ id: null, error: { code: -32700, message: "the message is not UTF-8" } });
  });

  it("never answers an answer", async () => {
    const { say, next } = converse(greetings());
    say({ jsonrpc: "2.0", id: "nobody-asked", result: {} });
    say(executeMessage("/greet", { name: "Ada" }, 1));
    expect(await next()).toMatchObject({ id: 1 });
  });

  it("lets calls end when the input has ended, then ends", async () => {
    let finish = (): void => {};
    const {
      say,
      input,
      next,
      worker: served,
    } = converse(
      worker(
        "wait",
        () =>
          new Promise<string>((resolve) => {
            finish = () => resolve("done");
          }),
      ),
    );
    say(executeMessage("/wait", null, 1));
    input.end();
    await new Promise((resolve) => setImmediate(resolve));
    finish();
    await served.ended;
    expect(await next()).toMatchObject({ id: 1, result: { output: "done" } });
  });

  it("fails what a component asks when the input has ended", async () => {
    const { say, input, next, worker: served } = converse(worker("save", (value, context) => context.putBlob(value)));
    say(executeMessage("/save", 1, 1));
    expect(await next()).toMatchObject({ method: "blobs/put" });
    input.end();
    await served.ended;
    expect(await next()).toMatchObject({ id: 1, error: { message: expect.stringContaining("the input has ended") } });
  });

  it("aborts calls that go on for too long after the end", async () => {
    const {
      say,
      input,
      next,
      worker: served,
    } = converse(
      worker(
        "wait",
        (_input, { signal }) => new Promise((resolve) => signal.addEventListener("abort", () => resolve("aborted"))),
      ),
      { drainMs: 0 },
    );
    say(executeMessage("/wait", null, 1));
    input.end();
    await served.ended;
    expect(await next()).toMatchObject({ id: 1, result: { output: "aborted" } });
  });
});

describe("what a worker over stdio asks of runtimes up to 0.8", () => {
  const flows: [string, JsonObject][] = [
    ["0.2", { component: "/ask", input: 1 }],
    ["0.3", { component: "/ask", input: 1, run_id: runId, flow_id: flowId, step_id: "s" }],
    ["0.4", { component: "/ask", input: 1, attempt: 3, run_id: runId, flow_id: flowId, step_id: "s" }],
    [
      "0.8",
      { component: "/ask", input: 1, attempt: 3, observability: { run_id: runId, flow_id: flowId, step_id: "s" } },
    ],
  ];
  it.each(flows)("understands the calls of %s", async (version, params) => {
    const { say, next } = converse(worker("ask", (_input, { runId, stepId, attempt }) => ({ runId, stepId, attempt })));
    say({ jsonrpc: "2.0", id: 0, method: "initialize", params: { runtime_protocol_version: 1 } });
    expect(await next()).toMatchObject({ result: { server_protocol_version: 1 } });
    say({ jsonrpc: "2.0", id: 1, method: "components/execute", params });
    const ids = version === "0.2" ? { runId: "", stepId: "" } : { runId, stepId: "s" };
    const attempt = version === "0.2" || version === "0.3" ? 1 : 3;
    expect(await next()).toMatchObject({ result: { output: { ...ids, attempt } } });
  });

  it("is flows/evaluate for each input that it waits for", async () => {
    const { say, next } = converse(worker("sub", (input, context) => context.evaluateFlows({ flowId }, [input, 2, 3])));
    say(executeMessage("/sub", 1, 1));
    for (const expected of [1, 2, 3]) {
      const request = await next();
      expect(request).toMatchObject({ method: "flows/evaluate", params: { flow_id: flowId, input: expected } });
      const outcomes: JsonObject[] = [
        { outcome: "success", result: "one" },
        { outcome: "skipped", reason: "not today" },
        { outcome: "failed", error: { code: 500, message: "no" } },
      ];
      say(answer(request, { result: outcomes[expected - 1] ?? null }));
    }
    expect(await next()).toMatchObject({
      result: {
        output: [
          { outcome: "success", result: "one" },
          { outcome: "success", result: null },
          { outcome: "failed", error: { code: 500, message: "no" } },
        ],
      },
    });
  });

  it("is a batch where it does not wait", async () => {
    const submit = async (_input: JsonValue, context: import("../src/index.ts").StepflowContext) =>
      (await context.submitRun({ flowId }, [1, 2], { maxConcurrency: 1 })).results();
    const { say, next } = converse(worker("sub", submit));
    say(executeMessage("/sub", null, 1));
    const submitted = await next();
    expect(submitted).toMatchObject({
      method: "flows/submit_batch",
      params: { flow_id: flowId, inputs: [1, 2], max_concurrency: 1 },
    });
    say(answer(submitted, { batch_id: runId, total_runs: 2 }));
    const asked = await next();
    expect(asked).toMatchObject({
      method: "flows/get_batch",
      params: { batch_id: runId, wait: true, include_results: true },
    });
    const details = {
      batch_id: runId,
      flow_id: flowId,
      total_runs: 2,
      status: "running",
      created_at: "2025-10-01T00:00:00Z",
      completed_runs: 2,
      running_runs: 0,
      failed_runs: 0,
      cancelled_runs: 0,
      paused_runs: 0,
    };
    const outputs = [1, 0].map((index) => ({
      batch_input_index: index,
      status: "completed",
      result: { outcome: "success", result: index },
    }));
    say(answer(asked, { details, outputs }));
    expect(await next()).toMatchObject({ result: { output: [{ result: 0 }, { result: 1 }] } });
  });

  it("is runs/submit again when a runtime of today introduces itself", async () => {
    const { say, next } = converse(worker("sub", (_input, context) => context.evaluateFlow({ flowId }, 1)));
    say({ jsonrpc: "2.0", id: 0, method: "initialize", params: { runtimeProtocolVersion: 1 } });
    await next();
    say(executeMessage("/sub", null, 1));
    expect(await next()).toMatchObject({ method: "runs/submit" });
  });

  it("is refused for bytes, which no message carries", async () => {
    const { say, next } = converse(worker("bytes", (_input, context) => context.putBinary(Uint8Array.of(1))));
    say(executeMessage("/bytes", null, 1));
    expect(await next()).toMatchObject({ error: { message: expect.stringContaining("carry JSON only") } });
  });
});
