// What docs/protocol.md says of a 0.11 server, seen again.
import { StepflowClient } from "@stepflow/client";
import type { JsonValue, RunOutcome } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";
import {
  type Message,
  type Script,
  type ScriptedWorker,
  sayEvents,
  sayJson,
  startScriptedWorker,
} from "./support/scripted-worker.ts";

const { server } = inject("peers")["0.11"];
const answer =
  (output: JsonValue) =>
  ({ id }: Message) =>
    JSON.stringify({ jsonrpc: "2.0", id, result: { output } });
const final = (call: Message) => `data: ${answer(1)(call)}\n\n`;
const fine = { outcome: "success", result: 1 };
const transportFailure = { outcome: "failed", error: { code: -32300 } };

/** By what the worker says: what comes of it. */
const answers: readonly [string, Script, object][] = [
  ["any content type", sayJson({ result: { output: 1 } }, 200, "text/plain"), fine],
  ["another id", sayJson({ id: "another", result: { output: 1 } }), fine],
  ["further keys", sayJson({ result: { output: 1, more: 2 }, more: 3 }), fine],
  ["an error with status 500", sayJson({ error: { code: 77, message: "no", data: [1] } }, 500), failure(77, "no", [1])],
  ["an error of the worker's range", sayJson({ error: { code: -32001, message: "no" } }), failure(-32001, "no")],
  ["no jsonrpc", sayJson({ jsonrpc: undefined, result: { output: 1 } }), transportFailure],
  ["a result of null", sayJson({ result: null }), transportFailure],
  ["a result without output", sayJson({ result: {} }), transportFailure],
  ["a result and an error", sayJson({ result: { output: 1 }, error: { code: 1, message: "" } }), transportFailure],
  ["a code that is no integer", sayJson({ error: { code: 1.5, message: "" } }), transportFailure],
  ["status 500 and no message", (_call, response) => response.writeHead(500).end("no"), transportFailure],
  ["no answer", (_call, response) => response.destroy(), transportFailure],
];

const events: readonly [string, Script, object][] = [
  ["one line of data", sayEvents(final), fine],
  ["other lines beside the data", sayEvents((call) => `event: message\nid: 1\n${final(call)}`), fine],
  ["a comment before", sayEvents(": ping\n\n", final), fine],
  ["carriage returns", sayEvents((call) => final(call).replaceAll("\n", "\r\n")), transportFailure],
  ["no space", sayEvents((call) => final(call).replace("data: ", "data:")), transportFailure],
  ["two lines of data", sayEvents((call) => final(call).replace(',"result"', ',\ndata: "result"')), transportFailure],
  ["a character cut in two", sayEvents(...cutInTwo("é")), transportFailure],
  ["no answer before the end", sayEvents(": ping\n\n"), transportFailure],
  ["something after the answer", sayEvents(final, request("late", "runs/get", { runId: "x" })), fine],
  ["an unknown method before", sayEvents(request("w1", "blobs/put", { data: 1 }), final), fine],
  ["a notification before", sayEvents('data: {"jsonrpc":"2.0","method":"initialized","params":{}}\n\n', final), fine],
];

let worker: ScriptedWorker;
let official: OfficialServer;
let client: StepflowClient;
let asking: { method: string; params: object } = { method: "", params: {} };

beforeAll(async () => {
  const named = (kind: string, cases: readonly [string, Script, object][]) =>
    cases.map(([, script], index) => [`/${kind}-${index}`, script]);
  worker = await startScriptedWorker({
    ...Object.fromEntries([...named("answer", answers), ...named("event", events)]),
    "/echo": (call, response) => sayJson({ result: { output: call.params.input } })(call, response),
    // Waits for what the server answers before it ends its own call.
    "/ask": async (call, response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "stepflow-instance-id": "this one" });
      const answered = worker.answerTo("w1");
      response.write(request("w1", asking.method, asking.params));
      const { result = null, error = null } = await answered;
      response.end(`data: ${answer({ result, error })(call)}\n\n`);
    },
    initialize: sayJson({ result: { serverProtocolVersion: 99, supportsBlobRefs: true } }),
  });
  official = await startOfficialServer(server, {
    config: {
      plugins: { mine: { type: "stepflow", url: worker.url } },
      routes: { "/mine/{*component}": [{ plugin: "mine" }] },
      blobApi: { blobThreshold: 100 },
      retry: { transportMaxRetries: 0 },
    },
  });
  client = new StepflowClient(official.url);
});

afterAll(async () => {
  await client.close();
  await official.stop();
  worker.close();
});

const call = (component: string, input: JsonValue = null): Promise<RunOutcome> => {
  const step = { id: "only", component: `/mine/${component}`, input: { $input: "$" } };
  return client.runResult({ name: component, steps: [step], output: { $step: "only" } }, input);
};

/** What the server answers when a component asks it, as `{ result, error }`. */
const ask = async (method: string, params: object) => {
  asking = { method, params };
  const outcome = await call("ask");
  if (outcome.outcome !== "success") expect.fail(`expected an answer, found ${JSON.stringify(outcome)}`);
  return outcome.result;
};

it("says who it is and where blobs are, and never compares versions", () => {
  const [first, second] = worker.received;
  const capabilities = { blobApiUrl: `${official.url}/api/v1/blobs`, blobThreshold: 100 };
  expect(first?.message).toMatchObject({ method: "initialize", params: { runtimeProtocolVersion: 1, capabilities } });
  expect(first?.headers).toMatchObject({ accept: "application/json, text/event-stream" });
  expect(second?.message).toEqual({ jsonrpc: "2.0", method: "initialized", params: {} });
});

it.each([200, 204])("does not start when a worker answers %d to a notification", async (status) => {
  const wrong = await startScriptedWorker({ initialized: (_call, response) => response.writeHead(status).end() });
  const config = { plugins: { mine: { type: "stepflow", url: wrong.url } }, routes: {} };
  await expect(startOfficialServer(server, { config })).rejects.toThrow("ended with 1");
  wrong.close();
});

it("does not start when nobody listens at a worker's url", async () => {
  const config = { plugins: { mine: { type: "stepflow", url: "http://127.0.0.1:9/" } }, routes: {} };
  await expect(startOfficialServer(server, { config })).rejects.toThrow("Connection refused");
});

it("calls with the component's path, the attempt and where the call belongs", async () => {
  await call("echo", { a: 1 });
  expect(worker.received.at(-1)?.message).toMatchObject({
    jsonrpc: "2.0",
    id: expect.any(String),
    method: "components/execute",
    params: {
      component: "/echo",
      input: { a: 1 },
      attempt: 1,
      observability: { run_id: expect.any(String), flow_id: expect.any(String), step_id: "only" },
    },
  });
});

describe("an answer with", () => {
  it.each(answers)("%s", async (name, _script, expected) => {
    const place = answers.findIndex(([other]) => other === name);
    expect(await call(`answer-${place}`)).toMatchObject(expected);
  });
});

describe("an event with", () => {
  it.each(events)("%s", async (name, _script, expected) => {
    const place = events.findIndex(([other]) => other === name);
    expect(await call(`event-${place}`)).toMatchObject(expected);
  });
});

describe("asked by a component, the server", () => {
  const subflowKey = "5b0c1f5e-3a2b-4c1d-8e9f-0a1b2c3d4e5f";
  const unknown = "0".repeat(64);

  it("runs a flow and answers as its params say, to the instance that asked", async () => {
    const { flowId } = await client.flows.store({ name: "below", output: { $input: "$" } });
    const items = { total: 2, completed: 2, running: 0, failed: 0, cancelled: 0 };
    const results = [1, 2].map((result, itemIndex) => ({
      itemIndex,
      status: "completed",
      result: { outcome: "success", result },
      completedAt: expect.any(String),
    }));
    const answered = await ask("runs/submit", { flowId, inputs: [1, 2], wait: true, subflowKey });
    expect(answered).toMatchObject({ result: { flowId, flowName: "below", status: "completed", items, results } });
    const posted = worker.received.findLast(({ message }) => message.id === "w1");
    expect(posted?.headers).toMatchObject({ "stepflow-instance-id": "this one" });
    const { runId } = (answered as { result: { runId: string } }).result;
    expect(await ask("runs/get", { runId, includeResults: true, resultOrder: "by_completion" })).toMatchObject({
      result: { results },
    });
    expect(await ask("runs/get", { runId })).not.toHaveProperty("result.results");
  });

  it("does nothing with overrides", async () => {
    const step = { id: "in", component: "/mine/echo", input: "as it is" };
    const { flowId } = await client.flows.store({ name: "step", steps: [step], output: { $step: "in" } });
    const overrides = { steps: { in: { value: { input: "overridden" } } } };
    expect(await ask("runs/submit", { flowId, inputs: [1], wait: true, subflowKey, overrides })).toMatchObject({
      result: { results: [{ result: { result: "as it is" } }] },
    });
  });

  it.each<[string, string, object, number]>([
    ["no key", "runs/submit", { flowId: unknown, inputs: [1] }, -32602],
    ["a key that is no UUID", "runs/submit", { flowId: unknown, inputs: [1], subflowKey: "first" }, -32602],
    ["no inputs", "runs/submit", { flowId: unknown, subflowKey }, -32602],
    ["a flow that is not stored", "runs/submit", { flowId: unknown, inputs: [1], subflowKey }, -32005],
    ["a run whose id is no UUID", "runs/get", { runId: "first" }, -32004],
    ["a run that is not there", "runs/get", { runId: "0195f000-0000-7000-8000-000000000000" }, -32000],
    ["an order that it does not know", "runs/get", { runId: subflowKey, resultOrder: "byIndex" }, -32602],
  ])("refuses %s", async (_what, method, params, code) => {
    expect(await ask(method, params)).toEqual({
      result: null,
      error: { code, message: expect.any(String), data: null },
    });
  });

  it("knows no method of its own to answer", async () => {
    expect(await ask("components/list", {})).toMatchObject({ error: { code: -32601 } });
  });
});

describe("blobs", () => {
  it("stand in for large fields at the top of inputs, and are read wherever outputs name them", async () => {
    const input = { large: "x".repeat(99), small: "y".repeat(98) };
    expect(await call("echo", input)).toMatchObject({ result: input });
    expect(worker.received.at(-1)?.message.params.input).toEqual({
      large: { $blob: expect.stringMatching(/^[0-9a-f]{64}$/), size: 101 },
      small: input.small,
    });
    const $blob = await client.blobs.put({ a: 1 });
    expect(await call("echo", [{ deep: { $blob } }])).toMatchObject({ result: [{ deep: { a: 1 } }] });
  });

  it("fail a step that names one of bytes, or one that is not there", async () => {
    const $blob = await client.blobs.putBinary(Uint8Array.of(0, 255));
    expect(await call("echo", { $blob, blobType: "binary" })).toMatchObject(transportFailure);
    expect(await call("echo", { $blob: "0".repeat(64) })).toMatchObject(transportFailure);
  });
});

function failure(code: number, message: string, data?: JsonValue) {
  return { outcome: "failed", error: { code, message, ...(data !== undefined && { data }) } };
}

function request(id: string, method: string, params: object): string {
  return `data: ${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n\n`;
}

/** The answer with this character, in two pieces. */
function cutInTwo(character: string): ((call: Message) => Buffer)[] {
  const bytes = (call: Message) => Buffer.from(`data: ${answer(character)(call)}\n\n`);
  const middle = (call: Message) => bytes(call).indexOf(Buffer.from(character)) + 1;
  return [(call) => bytes(call).subarray(0, middle(call)), (call) => bytes(call).subarray(middle(call))];
}
