import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { type HttpServer, startEverything } from "./everything-server.ts";
import { call, callOf, errorOf, startWith, textOf } from "./start-mcp.ts";

let runtime: StepflowRuntime | undefined;
let server: HttpServer | undefined;
let fake: Server | undefined;

afterEach(async () => {
  await runtime?.close();
  await server?.kill();
  fake?.closeAllConnections();
  fake?.close();
  runtime = undefined;
  server = undefined;
  fake = undefined;
});

type Handler = (request: IncomingMessage, response: ServerResponse, message: Record<string, unknown>) => void;

/** A server that answers as a test says. */
async function serve(handle: Handler): Promise<string> {
  fake = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    handle(request, response, body === "" ? {} : JSON.parse(body));
  });
  await new Promise<void>((resolve) => fake?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(fake.address() as AddressInfo).port}/mcp`;
}

const results: Record<string, unknown> = {
  initialize: {
    protocolVersion: "2025-06-18",
    capabilities: { tools: {} },
    serverInfo: { name: "fake", version: "1" },
  },
  "tools/list": { tools: [{ name: "echo", inputSchema: { type: "object" } }] },
  "tools/call": { content: [{ type: "text", text: "hi" }] },
};

/** The least that a server over HTTP has to answer. */
function answer(response: ServerResponse, { id, method }: Record<string, unknown>): void {
  if (id === undefined) response.writeHead(method === undefined ? 405 : 202).end();
  else {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result: results[String(method)] ?? {} }));
  }
}

describe("a server over HTTP", () => {
  it("gets the configured headers with every request, the environment substituted", async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response, message) => {
      seen.push(request.headers.authorization);
      answer(response, message);
    });
    const headers = { authorization: "Bearer $TOKEN" };
    runtime = await startWith({ type: "mcp", url, headers }, { environment: { TOKEN: "t-1" } });
    expect(textOf(await call(runtime, "echo"))).toBe("hi");
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen)).toEqual(new Set(["Bearer t-1"]));
  });

  it("that goes away during a call fails it as its transport, and serves the next when it is back", async () => {
    server = await startEverything("streamableHttp");
    const { port } = server;
    const plugin = { type: "mcp", url: `http://127.0.0.1:${port}/mcp` } as const;
    runtime = await startWith(plugin, { retry: { transportMaxRetries: 0 } });
    const run = await runtime.submit(callOf("trigger-long-running-operation"), { duration: 60, steps: 600 });
    // The server has begun: it has told of its progress.
    for await (const event of run.events()) if (event.type === "progress") break;
    await server.kill();
    const [outcome] = await run.results();
    expect(outcome).toMatchObject({ outcome: "failed", error: { code: -32300 } });
    expect(errorOf(await call(runtime, "echo", { message: "a" })).code).toBe(-32300);
    server = await startEverything("streamableHttp", port);
    expect(textOf(await call(runtime, "echo", { message: "b" }))).toBe("Echo: b");
  });

  it("that has forgotten the session gets another, and the call is tried again", async () => {
    let sessions = 0;
    const url = await serve((request, response, message) => {
      if (message.method === "initialize") {
        sessions += 1;
        response.setHeader("mcp-session-id", `s${sessions}`);
      }
      const isForgotten = sessions === 1 && message.method === "tools/call";
      if (isForgotten && request.headers["mcp-session-id"] === "s1") response.writeHead(404).end();
      else answer(response, message);
    });
    runtime = await startWith({ type: "mcp", url });
    expect(textOf(await call(runtime, "echo"))).toBe("hi");
    expect(sessions).toBe(2);
  });

  it.each<[string, Handler, string]>([
    [
      "fails",
      (_, response) => response.writeHead(500).end("secret inside"),
      "no MCP server answers at http://127.0.0.1:",
    ],
    [
      "is another kind of server",
      (_, response) => response.writeHead(404).end(),
      "neither over streamable HTTP nor over SSE",
    ],
    ["never answers", () => {}, "the server was not ready within 300 ms (startTimeoutMs)"],
  ])("that %s stops the runtime", async (_what, handle, message) => {
    const url = await serve(handle);
    const plugin = { type: "mcp", url: `${url}?key=hidden`, startTimeoutMs: 300 } as const;
    const error = await startWith(plugin).catch((thrown: unknown) => String(thrown));
    expect(error).toContain("config: $.plugins.tools: the MCP server does not start: ");
    expect(error).toContain(message);
    expect(error).not.toContain("hidden");
  });

  it("that nobody runs stops the runtime", async () => {
    const url = await serve(() => {});
    fake?.close();
    const config = { plugins: { tools: { type: "mcp", url } }, routes: {} } as const;
    await expect(StepflowRuntime.start({ config })).rejects.toThrow(/does not start: .*ECONNREFUSED/);
  });
});
