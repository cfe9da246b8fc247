import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Flow, JsonValue } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { serveHttp } from "@stepflow/worker/node";
import { afterEach, describe, expect, it } from "vitest";
import { type Clock, StepflowRuntime } from "../../src/index.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function start(url: string, clock?: Clock) {
  const runtime = await StepflowRuntime.start({
    config: {
      plugins: { mine: { type: "stepflow", url, sessions: true } },
      routes: { "/mine/{*component}": [{ plugin: "mine" }] },
      retry: { transportMaxRetries: 0 },
    },
    logger: silent,
    ...(clock !== undefined && { clock }),
  });
  open.push(() => runtime.close());
  return runtime;
}

function call(component: string, input: JsonValue = { $input: "$" }): Flow {
  return { steps: [{ id: "only", component: `/mine${component}`, input }], output: { $step: "only" } };
}

function ownWorker() {
  const anything = { inputSchema: {}, outputSchema: {} };
  return new StepflowServer().component("echo", { ...anything, execute: (input) => input }).component("double-all", {
    ...anything,
    execute: async (input, context) => {
      const outcomes = await context.evaluateFlows(call("/echo"), input as JsonValue[]);
      return outcomes.map((outcome) => (outcome.outcome === "success" ? outcome.result : null));
    },
  });
}

/** A worker that takes no sessions: what it answers to those who ask for one, and what has been asked of it. */
async function workerWithout(answer: number | "silence") {
  const asked: string[] = [];
  const http: Server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === "GET") {
      if (answer !== "silence") response.writeHead(answer).end();
      else response.writeHead(200, { "content-type": "text/event-stream" }).write(": hello\n\n");
      return;
    }
    const { id, method, params } = JSON.parse(await bodyOf(request));
    if (id === undefined) return void response.writeHead(202).end();
    const result = method === "initialize" ? { serverProtocolVersion: 1 } : { output: params.input };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result }));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  open.push(async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  });
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`, asked };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

describe("a worker in a session", () => {
  it("answers, and runs flows below its steps, many at once", async () => {
    const worker = await serveHttp(ownWorker(), { logger: silent });
    open.push(() => worker.close({ drainMs: 0 }));
    const runtime = await start(worker.url);
    expect(await runtime.run(call("/echo"), 1)).toBe(1);
    const inputs = Array.from({ length: 20 }, (_, n) => [n, n + 1]);
    const outcomes = await runtime.runMany(call("/double-all"), inputs);
    expect(outcomes).toMatchObject(inputs.map((result) => ({ outcome: "success", result })));
  });

  it("that restarts is given a new one", async () => {
    const worker = await serveHttp(ownWorker(), { logger: silent });
    const runtime = await start(worker.url);
    expect(await runtime.run(call("/echo"), 1)).toBe(1);
    await worker.close({ drainMs: 0 });
    const again = await serveHttp(ownWorker(), { logger: silent, port: worker.port });
    open.push(() => again.close({ drainMs: 0 }));
    expect(await runtime.run(call("/double-all"), [1, 2])).toEqual([1, 2]);
  });
});

describe("a worker that has no sessions", () => {
  it.each([404, 405])("and says so by %i is called without one at once", async (status) => {
    const { url, asked } = await workerWithout(status);
    const runtime = await start(url);
    expect(await runtime.run(call("/echo"), 1)).toBe(1);
    expect(asked.slice(0, 2)).toEqual(["GET /runtime/events", "POST /"]);
  });

  it("and says nothing is called without one after five seconds", async () => {
    const { url, asked } = await workerWithout("silence");
    const clock = new VirtualClock();
    const starting = start(url, clock);
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(4_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(["GET /runtime/events"]);
    await clock.advance(1);
    await starting;
    expect(asked).toContain("POST /");
  });
});
