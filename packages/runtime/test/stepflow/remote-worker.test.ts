import type { FlowError, JsonObject, JsonValue } from "@stepflow/core";
import { afterEach, describe, expect, it } from "vitest";
import { deferred } from "../../src/deferred.ts";
import { silentLogger } from "../../src/logger.ts";
import { type Exchange, type Script, ScriptedWorker } from "../support/scripted-worker.ts";
import { oneStep, type Remote, type RemoteOptions, startRemote } from "../support/start-remote.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
  remote = undefined;
});

async function start(script: Script = {}, options: RemoteOptions = {}): Promise<Remote> {
  remote = await startRemote(script, options);
  return remote;
}

async function failureOf({ runtime }: Remote, component = "/echo"): Promise<FlowError> {
  const outcome = await runtime.runResult(oneStep(component), { n: 1 });
  if (outcome.outcome !== "failed") throw new Error(`expected a failure, found ${JSON.stringify(outcome)}`);
  return outcome.error;
}

describe("a worker that runs elsewhere", () => {
  it("is initialised when the runtime starts, and executes steps", async () => {
    const { worker, runtime } = await start();
    expect(worker.received.map(({ method }) => method)).toEqual(["initialize", "initialized"]);
    expect(worker.received[0]?.params).toMatchObject({
      runtimeProtocolVersion: 1,
      capabilities: { blobThreshold: 1_048_576 },
    });
    expect(await runtime.run(oneStep("/echo"), { n: 1 })).toEqual({ n: 1 });
    expect(worker.sent("components/execute")[0]?.params).toEqual({
      component: "/echo",
      input: { n: 1 },
      attempt: 1,
      observability: {
        step_id: "only",
        run_id: expect.stringMatching(/^[\da-f-]{36}$/),
        flow_id: expect.stringMatching(/^[\da-f]{64}$/),
      },
    });
    expect(worker.refused).toEqual([]);
  });

  it("may be one of 0.9, which answers initialize in snake case", async () => {
    const { runtime } = await start({ initialize: ({ result }) => result({ server_protocol_version: 1 }) });
    expect(await runtime.run(oneStep("/echo"), 1)).toBe(1);
  });

  it("fails its step with the code, message and data that it answered", async () => {
    const started = await start({
      "components/execute": ({ error }) => error(-32103, "no such customer", { id: 7 }),
    });
    expect(await failureOf(started)).toEqual({ code: -32103, message: "no such customer", data: { id: 7 } });
  });

  it("may answer an error with a status of its own", async () => {
    const started = await start({
      "components/execute": ({ text, message }) =>
        text(500, JSON.stringify({ jsonrpc: "2.0", id: message.id, error: { code: -32100, message: "boom" } })),
    });
    expect(await failureOf(started)).toMatchObject({ code: -32100, message: "boom" });
  });

  it("keeps answers apart that come in another order than the calls went", async () => {
    const waiting: Exchange[] = [];
    const { runtime } = await start(
      {
        "components/execute": (exchange) => {
          waiting.push(exchange);
          if (waiting.length < 20) return;
          for (const { params, result } of waiting.reverse()) result({ output: params.input ?? null });
        },
      },
      { maxConcurrency: 20 },
    );
    const inputs = Array.from({ length: 20 }, (_, n) => ({ n }));
    const outcomes = await runtime.runMany(oneStep("/echo"), inputs);
    expect(outcomes.map((outcome) => outcome.outcome === "success" && outcome.result)).toEqual(inputs);
  });

  it("is told that nobody waits any more when a run is cancelled", async () => {
    const { script, called } = neverAnswering();
    const { runtime } = await start(script);
    const run = await runtime.submit(oneStep("/echo"), {});
    const closed = await called;
    await run.cancel();
    await aborted(closed);
    expect(await run.status()).toMatchObject({ status: "cancelled" });
  });

  it("is told so, too, when a step takes too long", async () => {
    const { script, called } = neverAnswering();
    const started = await start(script, { stepTimeoutMs: 100 });
    expect((await failureOf(started)).message).toBe('step "only" took longer than 100 ms');
    await aborted(await called);
  });

  it("is initialised again when its connection was lost", async () => {
    let executions = 0;
    const { worker, runtime } = await start(
      {
        "components/execute": ({ response, result }) => {
          executions += 1;
          if (executions === 1) response.destroy();
          else result({ output: executions });
        },
      },
      { retries: 1 },
    );
    expect(await runtime.run(oneStep("/echo"), {})).toBe(2);
    expect(worker.received.map(({ method }) => method)).toEqual([
      "initialize",
      "initialized",
      "components/execute",
      "initialize",
      "initialized",
      "components/execute",
    ]);
    expect(worker.sent("components/execute").map(({ params }) => (params as JsonObject).attempt)).toEqual([1, 2]);
  });

  it("is initialised once for each instance that answers behind its URL", async () => {
    let instance = "one";
    const headers = (): Record<string, string> => ({ "stepflow-instance-id": instance });
    const { worker, runtime } = await start({
      initialize: ({ text, message }) =>
        text(200, JSON.stringify({ jsonrpc: "2.0", id: message.id, result: { serverProtocolVersion: 1 } }), headers()),
      "components/execute": ({ text, message }) =>
        text(200, JSON.stringify({ jsonrpc: "2.0", id: message.id, result: { output: 1 } }), headers()),
    });
    await runtime.run(oneStep("/echo"), {});
    expect(worker.sent("initialize")).toHaveLength(1);
    instance = "two";
    await runtime.run(oneStep("/echo"), {});
    await runtime.run(oneStep("/echo"), {});
    expect(worker.sent("initialize")).toHaveLength(2);
  });

  it("lists its components behind their route", async () => {
    const { runtime } = await start({
      "components/list": ({ result }) =>
        result({ components: [{ component: "/add", description: null, input_schema: { type: "object" } }] }),
    });
    expect(await runtime.components.list()).toEqual([{ component: "/mine/add", inputSchema: { type: "object" } }]);
  });

  it("is missing from the list of components when it cannot tell them, and nobody else is", async () => {
    const warnings: string[] = [];
    const logger = {
      debug: () => {},
      info: () => {},
      error: () => {},
      warn: (line: string) => void warnings.push(line),
    };
    const { runtime } = await start({ "components/list": ({ error }) => error(-32603, "not today") }, { logger });
    expect(await runtime.components.list()).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/missing from the list: worker "mine" at .* not today \(-32603\)/),
    ]);
  });

  it("is missing from the list of components when it does not answer at all", async () => {
    const clock = new VirtualClock();
    const asked = deferred<void>();
    const { runtime } = await start({ "components/list": () => asked.resolve() }, { clock, logger: silentLogger });
    const listed = runtime.components.list();
    await asked.promise;
    await clock.advance(30_000);
    expect(await listed).toEqual([]);
  });

  it("is not asked again when it answers an integer that JavaScript would round", async () => {
    const started = await start(
      { "components/execute": ({ text, message }) => text(200, withOutput(message.id, "[9007199254740993]")) },
      { retries: 3 },
    );
    expect(JSON.stringify(await failureOf(started))).toMatch(/\$\[0\]: the integer \d+ is beyond/);
    expect(started.worker.sent("components/execute")).toHaveLength(1);
  });

  it("fails the start with its place in the configuration and its URL when nobody is there", async () => {
    const gone = await ScriptedWorker.start();
    await gone.close();
    const { StepflowRuntime } = await import("../../src/index.ts");
    const config = { plugins: { mine: { type: "stepflow", url: gone.url } }, routes: {} } as const;
    await expect(StepflowRuntime.start({ config })).rejects.toThrow(
      new RegExp(`\\$\\.plugins\\.mine: worker "mine" at ${gone.url} could not be asked initialize: .*ECONNREFUSED`),
    );
  });
});

function withOutput(id: JsonValue | undefined, output: string): string {
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"output":${output}}}`;
}

/** A script that leaves the first call unanswered, and what tells that its connection was closed. */
function neverAnswering(): { readonly script: Script; readonly called: Promise<AbortSignal> } {
  let call: (closed: AbortSignal) => void = () => {};
  const called = new Promise<AbortSignal>((resolve) => {
    call = resolve;
  });
  return { script: { "components/execute": ({ closed }) => call(closed) }, called };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}

const ok = { jsonrpc: "2.0", result: { output: 1 } };

/** What a worker answers that breaks the protocol, and what the step's error says of it. */
const broken: readonly { what: string; answer(exchange: Exchange): void; code: number; says: RegExp }[] = [
  {
    what: "no JSON",
    answer: ({ text }) => text(200, "<html>"),
    code: -32303,
    says: /step "only" failed: worker "mine" at http:\/\/127\.0\.0\.1:\d+\/rpc answered components\/execute with no message of the protocol: the message is not JSON: .*: <html>/,
  },
  { what: "nothing", answer: ({ text }) => text(200, ""), code: -32303, says: /no message of the protocol/ },
  { what: "no jsonrpc", answer: answerWith({ jsonrpc: undefined }), code: -32303, says: /jsonrpc: expected "2\.0"/ },
  { what: "another id", answer: answerWith({ id: "other" }), code: -32303, says: /its id is "other", expected "/ },
  { what: "no id", answer: answerWith({ id: undefined }), code: -32303, says: /needs the id/ },
  { what: "a null result", answer: answerWith({ result: null }), code: -32303, says: /its result is null/ },
  {
    what: "no output",
    answer: answerWith({ result: {} }),
    code: -32303,
    says: /answered components\/execute wrongly: .*output/,
  },
  {
    what: "both a result and an error",
    answer: answerWith({ error: { code: 1, message: "x" } }),
    code: -32303,
    says: /both a result and an error/,
  },
  {
    what: "an error without a code",
    answer: answerWith({ result: undefined, error: { message: "x" } }),
    code: -32303,
    says: /code: integer/,
  },
  {
    what: "an integer that JavaScript rounds",
    answer: ({ text, message }) =>
      text(200, `{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"output":{"n":9007199254740993}}}`),
    code: -32303,
    says: /\$\.n/,
  },
  {
    what: "a request instead of an answer",
    answer: ({ text }) => text(200, JSON.stringify({ jsonrpc: "2.0", id: 1, method: "runs/get", params: {} })),
    code: -32303,
    says: /with a request; expected an answer/,
  },
  {
    what: "404 and a page",
    answer: ({ text }) => text(404, "nothing here"),
    code: -32303,
    says: /status 404, and no error of the protocol: nothing here/,
  },
  { what: "503", answer: ({ text }) => text(503, ""), code: -32302, says: /status 503/ },
  {
    what: "a broken connection",
    answer: ({ response }) => response.destroy(),
    code: -32302,
    says: /could not be asked/,
  },
  {
    what: "a stream that ends before the answer",
    answer: (exchange) => exchange.stream().end(),
    code: -32303,
    says: /with a stream of events that ended before the answer/,
  },
  {
    what: "a stream that breaks",
    answer: (exchange) => {
      exchange.stream().raw(": hello\n\n");
      setImmediate(() => exchange.response.destroy());
    },
    code: -32302,
    says: /could not be asked components\/execute/,
  },
];

function answerWith(fields: { readonly [name: string]: JsonValue | undefined }) {
  return ({ text, message }: Exchange): void => text(200, JSON.stringify({ ...ok, id: message.id, ...fields }));
}

describe("a worker that breaks the protocol", () => {
  it.each(broken)("by answering $what fails its step, saying so", async ({ answer, code, says }) => {
    const started = await start({ "components/execute": answer });
    const error = await failureOf(started);
    expect(error.message).toMatch(says);
    expect(error.code).toBe(code);
    expect(started.worker.sent("components/execute")).toHaveLength(1);
  });

  it("is called again, as after any failure of the transport", async () => {
    const started = await start({ "components/execute": ({ text }) => text(200, "") }, { retries: 2 });
    await failureOf(started);
    expect(started.worker.sent("components/execute")).toHaveLength(3);
  });

  it.each([
    ["no version", { supportsBlobRefs: true }, /answered initialize wrongly: .*serverProtocolVersion/],
    ["an error", undefined, /refused to be initialized: not today \(-32000\)/],
  ])("by answering initialize with %s fails the start", async (_what, result, says) => {
    const starting = start({
      initialize: (exchange) => (result === undefined ? exchange.error(-32000, "not today") : exchange.result(result)),
    });
    await expect(starting).rejects.toThrow(says);
  });

  it("by acknowledging initialized with 200 fails the start", async () => {
    await expect(start({ initialized: ({ text }) => text(200, "") })).rejects.toThrow(/status 200; expected 202/);
  });
});
