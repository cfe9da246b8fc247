import type { JsonObject, JsonValue } from "@stepflow/core";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { StepflowServer, serveFetch } from "../src/index.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { anything, greetings } from "./support/components.ts";
import { deferred } from "./support/deferred.ts";
import { collect, executeMessage, messages, rawEvents, runStatus, runtimeHeaders } from "./support/exchange.ts";

type Handler = (request: Request) => Promise<Response>;

const at = "https://worker.example/steps";

function request(body: BodyInit, init: RequestInit = {}): Request {
  return new Request(at, { method: "POST", headers: runtimeHeaders, body, ...init });
}

const message = (value: JsonValue, init?: RequestInit): Request => request(JSON.stringify(value), init);

const direct = (): Handler => serveFetch(greetings());

function behindHono(): Handler {
  const handle = serveFetch(greetings());
  const app = new Hono()
    .all("/steps", (context) => handle(context.req.raw))
    .all("/steps/*", (context) => handle(context.req.raw));
  return async (request) => app.fetch(request);
}

/** Answers each request of the worker with the state of a run, and yields what the stream carries. */
async function* answering(handle: Handler, response: Response): AsyncGenerator<JsonObject> {
  for await (const one of messages(response.body ?? new Blob().stream())) {
    yield one;
    if (one.method === undefined) continue;
    const answer = await handle(message({ jsonrpc: "2.0", id: one.id ?? null, result: runStatus }));
    expect(answer.status).toBe(202);
  }
}

describe.each([
  ["Request and Response alone", direct],
  ["Hono", behindHono],
])("a worker as a fetch handler, with %s", (_name, make) => {
  it("answers a call with plain JSON", async () => {
    const response = await make()(message(executeMessage("/greet", { name: "Zoë" })));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      jsonrpc: "2.0",
      id: "call-1",
      result: { output: { message: "Hello Zoë" } },
    });
  });

  it("answers by events once the component calls back", async () => {
    const handle = make();
    const response = await handle(message(executeMessage("/ask", {})));
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(response.headers.get("stepflow-instance-id")).toMatch(/^[0-9a-f]{16}$/);
    const seen = await collect(answering(handle, response));
    expect(seen.at(0)).toMatchObject({ method: "runs/get" });
    expect(seen.at(-1)).toEqual({ jsonrpc: "2.0", id: "call-1", result: { output: "completed" } });
  });

  it("answers notifications with 202 and nothing", async () => {
    const response = await make()(message({ jsonrpc: "2.0", method: "initialized", params: {} }));
    expect([response.status, await response.text()]).toEqual([202, ""]);
  });

  it("answers for its health", async () => {
    const response = await make()(new Request(`${at}/health`));
    expect(await response.json()).toMatchObject({ status: "healthy", service: "greetings" });
  });

  it.each<[string, number, RequestInit]>([
    ["another content type", 415, { headers: { "content-type": "text/plain" } }],
    ["a caller that takes neither form", 406, { headers: { ...runtimeHeaders, accept: "text/html" } }],
    ["another method", 405, { method: "PUT" }],
  ])("refuses %s with %i", async (_what, status, init) => {
    const response = await make()(message(executeMessage("/greet", {}), init));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ jsonrpc: "2.0", id: null, error: { code: -32600 } });
  });
});

describe("a worker as a fetch handler", () => {
  it("refuses messages that are larger than the limit, whether they say so or not", async () => {
    const handle = serveFetch(greetings(), { logger: silentLogger, maxBodyBytes: 10 });
    const stream = new Blob(["x".repeat(100)]).stream();
    for (const sent of [
      request("x".repeat(100), { headers: { ...runtimeHeaders, "content-length": "100" } }),
      request(stream, { duplex: "half" } as RequestInit),
    ]) {
      expect((await handle(sent)).status).toBe(413);
    }
  });

  it("refuses bytes that are not UTF-8, also when they are cut short", async () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc3],
    ]) {
      const response = await direct()(request(new Uint8Array(bytes)));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ id: null, error: { code: -32700 } });
    }
  });

  it("asks for the token when there is one", async () => {
    const handle = serveFetch(greetings(), { logger: silentLogger, token: "s3cret" });
    const call = executeMessage("/greet", { name: "Ada" });
    expect((await handle(message(call))).status).toBe(401);
    const headers = { ...runtimeHeaders, authorization: "Bearer s3cret" };
    expect((await handle(message(call, { headers }))).status).toBe(200);
  });

  it("shows that it lives while it is silent", async () => {
    const handle = serveFetch(greetings(), { logger: silentLogger, heartbeatMs: 5 });
    const response = await handle(message(executeMessage("/ask", {})));
    const events = rawEvents(response.body ?? new Blob().stream());
    expect((await events.next()).value).toMatch(/^data: /);
    expect((await events.next()).value).toBe(": ping");
    await events.return();
  });

  it.each(["cancels the stream", "aborts the request"])(
    "aborts the component's signal when the runtime %s",
    async (how) => {
      const reason = deferred<unknown>();
      const started = deferred();
      const server = new StepflowServer().component("wait", {
        ...anything,
        execute: async (_input, context) => {
          const aborted = new Promise((resolve) => context.signal.addEventListener("abort", resolve));
          started.resolve();
          if (how === "cancels the stream") await context.getRun("r").catch(() => {});
          await aborted;
          reason.resolve(context.signal.reason);
        },
      });
      const controller = new AbortController();
      const answering = serveFetch(server, { logger: silentLogger })(
        message(executeMessage("/wait", {}), { signal: controller.signal }),
      );
      await started.promise;
      if (how === "cancels the stream") await (await answering).body?.cancel();
      else controller.abort();
      expect(await reason.promise).toMatchObject({ code: "ABORTED" });
    },
  );
});

it("says that it cannot listen where there is no process, and what to do", async () => {
  const { runWorker } = await import("../src/run/no-run-worker.ts");
  await expect(runWorker(greetings(), {})).rejects.toThrow(/worker greetings: run\(\) .* serveFetch\(server\)/);
});
