import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { StepflowServer, serveFetch } from "../src/index.ts";
import { type RunningWorker, type ServeHttpOptions, serveHttp } from "../src/node.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { anything, greetings } from "./support/components.ts";
import { deferred } from "./support/deferred.ts";
import {
  collect,
  executeMessage,
  get,
  messages,
  open,
  post,
  rawEvents,
  runId,
  runStatus,
  runtimeHeaders,
  send,
} from "./support/exchange.ts";

let workers: RunningWorker[] = [];
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close({ drainMs: 0 })));
  workers = [];
});

async function start(server: StepflowServer, options: ServeHttpOptions = {}): Promise<RunningWorker> {
  const worker = await serveHttp(server, { logger: silentLogger, ...options });
  workers.push(worker);
  return worker;
}

describe("a worker over HTTP", () => {
  it("answers a call with plain JSON", async () => {
    const answer = await send(await start(greetings()), JSON.stringify(executeMessage("/greet", { name: "Zoë" })));
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(answer.text)).toEqual({
      jsonrpc: "2.0",
      id: "call-1",
      result: { output: { message: "Hello Zoë" } },
    });
  });

  it("keeps connections for longer than the 90 s that runtimes do", async () => {
    const { headers } = await send(await start(greetings()), JSON.stringify(executeMessage("/greet", { name: "Ada" })));
    expect(Number(/timeout=(\d+)/.exec(String(headers["keep-alive"]))?.[1])).toBeGreaterThan(90);
  });

  it("answers null where a component answers nothing", async () => {
    expect(await post(await start(greetings()), executeMessage("/nothing", 1))).toMatchObject({
      result: { output: null },
    });
  });

  it("keeps the code and the data of what a component throws", async () => {
    const error = { code: -32150, message: "burnt", data: { minutes: 3 } };
    expect(await post(await start(greetings()), executeMessage("/burn", {}))).toEqual({
      jsonrpc: "2.0",
      id: "call-1",
      error,
    });
  });

  it("answers notifications with 202 and nothing", async () => {
    const worker = await start(greetings());
    for (const method of ["initialized", "notifications/unknown"]) {
      const answer = await send(worker, JSON.stringify({ jsonrpc: "2.0", method, params: {} }));
      expect(answer).toMatchObject({ status: 202, text: "" });
    }
  });

  it.each([
    ["today", { runtimeProtocolVersion: 1 }],
    ["up to 0.9", { runtime_protocol_version: 1 }],
  ])("initializes as runtimes do %s, as often as they like", async (_when, params) => {
    const worker = await start(greetings());
    const message = { jsonrpc: "2.0", id: 1, method: "initialize", params };
    for (const _round of [1, 2]) {
      expect(await post(worker, message)).toMatchObject({
        result: { serverProtocolVersion: 1, server_protocol_version: 1, supportsBlobRefs: true },
      });
    }
  });

  it.each(['"a\\u00e9"', "9007199254740993", "-9223372036854775808", "0"])(
    "echoes the id %s to the letter",
    async (id) => {
      const { text } = await send(
        await start(greetings()),
        `{"id":${id},"jsonrpc":"2.0","method":"components/list","params":{"id":5}}`,
      );
      const expected = id.startsWith('"') ? JSON.stringify(JSON.parse(id)) : id;
      expect(text.startsWith(`{"jsonrpc":"2.0","id":${expected},"result":`)).toBe(true);
    },
  );

  it("answers GET /health as load balancers want it", async () => {
    const worker = await start(greetings());
    const { status, text } = await get(worker, "/health");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      status: "healthy",
      instanceId: expect.stringMatching(/^[0-9a-f]{16}$/),
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      service: "greetings",
    });
  });
});

describe("a component that calls back", () => {
  it("turns the answer into events, and goes on with what the runtime posts", async () => {
    const worker = await start(greetings());
    const response = await open(worker, JSON.stringify(executeMessage("/ask", {})));
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe("text/event-stream");
    expect(response.headers["content-encoding"]).toBeUndefined();
    expect(response.headers["stepflow-instance-id"]).toMatch(/^[0-9a-f]{16}$/);
    const seen: unknown[] = [];
    for await (const message of messages(response)) {
      seen.push(message);
      if (message.method === undefined) continue;
      const answer = { jsonrpc: "2.0", id: message.id ?? null, result: runStatus };
      expect(await send(worker, JSON.stringify(answer))).toMatchObject({ status: 202, text: "" });
    }
    expect(seen.at(0)).toMatchObject({ jsonrpc: "2.0", id: expect.any(String), method: "runs/get", params: { runId } });
    expect(seen.at(-1)).toEqual({ jsonrpc: "2.0", id: "call-1", result: { output: "completed" } });
  });

  it("writes events that the runtime's reader takes: one line of ASCII each", async () => {
    const server = new StepflowServer().component("ask", {
      ...anything,
      execute: async (_input, context) => {
        await context.getRun("häß🎉").catch(() => {});
        return "übergroß 🎉\u2028\n";
      },
    });
    const worker = await start(server);
    const response = await open(worker, JSON.stringify(executeMessage("/ask", {})));
    const events: string[] = [];
    for await (const event of rawEvents(response)) {
      events.push(event);
      const { id, method } = JSON.parse(event.slice("data: ".length));
      if (method !== undefined)
        await post(worker, { jsonrpc: "2.0", id, error: { code: -32004, message: "no UUID" } }).catch(() => {});
    }
    for (const event of events) expect(event).toMatch(/^data: [\x20-\x7e]+$/);
    expect(JSON.parse(events.at(-1)?.slice("data: ".length) ?? "")).toMatchObject({
      result: { output: "übergroß 🎉\u2028\n" },
    });
  });

  it("fails with the code and data of the runtime's error", async () => {
    const worker = await start(greetings());
    const response = await open(worker, JSON.stringify(executeMessage("/ask", {})));
    let last: unknown;
    for await (const message of messages(response)) {
      last = message;
      if (message.method === undefined) continue;
      const error = { code: -32000, message: "unknown run", data: { runId } };
      await send(worker, JSON.stringify({ jsonrpc: "2.0", id: message.id ?? null, error }));
    }
    expect(last).toMatchObject({ id: "call-1", error: { code: -32000, message: "unknown run", data: { runId } } });
  });

  it("fails when the answer does not come in time", async () => {
    const worker = await start(greetings(), { callbackTimeoutMs: 20 });
    const response = await open(worker, JSON.stringify(executeMessage("/ask", {})));
    const [, last] = await collect(messages(response));
    expect(last).toMatchObject({
      error: { code: -32100, message: expect.stringMatching(/did not answer runs\/get within 20 ms/) },
    });
  });

  it("fails when its caller takes no events", async () => {
    const headers = { ...runtimeHeaders, accept: "application/json" };
    expect(await post(await start(greetings()), executeMessage("/ask", {}), { headers })).toMatchObject({
      error: { code: -32100, message: expect.stringMatching(/does not take them/) },
    });
  });

  it("shows that it lives while it is silent", async () => {
    const worker = await start(greetings(), { heartbeatMs: 10 });
    const response = await open(worker, JSON.stringify(executeMessage("/ask", {})));
    const events = rawEvents(response);
    const first = await events.next();
    expect((await events.next()).value).toBe(": ping");
    const { id } = JSON.parse(String(first.value).slice("data: ".length));
    await post(worker, { jsonrpc: "2.0", id, result: runStatus }).catch(() => {});
    const rest = await collect(events);
    expect(JSON.parse(rest.at(-1)?.slice("data: ".length) ?? "")).toMatchObject({ result: { output: "completed" } });
  });

  it("refuses answers to what it did not ask", async () => {
    const answer = await send(await start(greetings()), JSON.stringify({ jsonrpc: "2.0", id: "w-1", result: {} }));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ jsonrpc: "2.0", id: "w-1", error: { code: -32600 } });
  });
});

describe("a runtime that lets go of a call", () => {
  it("aborts the signal of the component", async () => {
    const running = deferred();
    const reason = deferred<unknown>();
    const server = new StepflowServer().component("wait", {
      ...anything,
      execute: async (_input, { signal }) => {
        running.resolve();
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        reason.resolve(signal.reason);
      },
    });
    const worker = await start(server);
    const socket = connect(worker.port, "127.0.0.1");
    const body = JSON.stringify(executeMessage("/wait", {}));
    const head = `POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    socket.write(head + body);
    await running.promise;
    socket.destroy();
    expect(await reason.promise).toMatchObject({
      code: "ABORTED",
      message: expect.stringMatching(/closed the connection/),
    });
  });
});

describe("what is refused", () => {
  it.each<[string, number, RegExp, Parameters<typeof send>[2]]>([
    [
      "another content type",
      415,
      /application\/json, found text\/plain/,
      { headers: { "content-type": "text/plain" } },
    ],
    ["no content type", 415, /found none/, { headers: {} }],
    [
      "a caller that takes neither form",
      406,
      /found text\/html/,
      { headers: { ...runtimeHeaders, accept: "text/html" } },
    ],
    ["another method", 405, /expected POST/, { method: "PUT" }],
    ["another path", 404, /takes messages at \/, not at \/rpc/, { path: "/rpc" }],
    ["a foreign name", 403, /Host is "evil.example/, { headers: { ...runtimeHeaders, host: "evil.example:80" } }],
  ])("%s, with %i", async (_what, status, message, sending) => {
    const answer = await send(await start(greetings()), JSON.stringify(executeMessage("/greet", {})), sending);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({
      jsonrpc: "2.0",
      id: null,
      error: { code: -32600, message: expect.stringMatching(message) },
    });
  });

  it.each([
    ["declared", {}],
    ["found", { "transfer-encoding": "chunked" }],
  ])("a message that is larger than the limit, as soon as that is %s", async (_when, headers) => {
    const worker = await start(greetings(), { maxBodyBytes: 1_000 });
    const answer = await send(worker, "x".repeat(2_000_000), { headers: { ...runtimeHeaders, ...headers } });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({
      error: { message: expect.stringMatching(/larger than 1000 bytes/) },
    });
  });

  it("bytes that are not UTF-8", async () => {
    const answer = await send(await start(greetings()), Buffer.from([0x22, 0xff, 0x22]));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ id: null, error: { code: -32700 } });
  });

  it("messages without the token, when there is one; health needs none", async () => {
    const worker = await start(greetings(), { token: "s3cret" });
    const message = JSON.stringify(executeMessage("/greet", { name: "Ada" }));
    for (const authorization of ["", "Bearer ", "Bearer s3cre", "Bearer s3cret2", "s3cret"]) {
      expect(await send(worker, message, { headers: { ...runtimeHeaders, authorization } })).toMatchObject({
        status: 401,
      });
    }
    const headers = { ...runtimeHeaders, authorization: "Bearer s3cret" };
    expect(await send(worker, message, { headers })).toMatchObject({ status: 200 });
    expect(await get(worker, "/health")).toMatchObject({ status: 200 });
  });

  it.each(["", "s3cret\n", "two words", "schlüssel"])(
    "to start with the token %j, which no header can carry",
    async (token) => {
      await expect(start(greetings(), { token })).rejects.toThrow(/^token: /);
      expect(() => serveFetch(greetings(), { token })).toThrow(/^token: (?!.*s3cret)/);
    },
  );

  it("to listen on a port that is taken, and says which", async () => {
    const { port } = await start(greetings());
    await expect(start(greetings(), { port })).rejects.toThrow(`port ${port} of 127.0.0.1 is taken by another program`);
  });

  it("to listen where others can call without a token, unless that is said", async () => {
    await expect(serveHttp(greetings(), { host: "0.0.0.0" })).rejects.toThrow(
      /without a token.*publicAccess: "anyone"/,
    );
    await start(greetings(), { host: "0.0.0.0", token: "s3cret" });
    await start(greetings(), { host: "0.0.0.0", publicAccess: "anyone" });
  });

  it("takes messages at another path when told so", async () => {
    const worker = await start(greetings(), { path: "/rpc" });
    expect(worker.url).toMatch(/\/rpc$/);
    expect(await post(worker, executeMessage("/greet", { name: "Ada" }))).toMatchObject({ result: {} });
  });
});
