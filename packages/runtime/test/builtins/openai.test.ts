import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FlowErrorCode, type JsonObject, type JsonValue, parseFlow, type RunEvent } from "@stepflow/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { type BuiltinAnswer, callBuiltin } from "./call-builtin.ts";

let server: Server;
let seen: { url: string | undefined; headers: IncomingHttpHeaders; body: JsonValue }[];
let handle: (response: ServerResponse) => void;
let builtins: { openai: { baseUrl: string; apiKey: string } };

const messages = [{ role: "user", content: "hi" }];
const key = "sk-very-secret";

beforeEach(async () => {
  seen = [];
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push({ url: request.url, headers: request.headers, body: JSON.parse(body) });
    handle(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  builtins = { openai: { baseUrl: `http://127.0.0.1:${port}/api/v1/`, apiKey: key } };
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (input: JsonObject): Promise<BuiltinAnswer> => callBuiltin("openai", { messages, ...input }, { builtins });

async function eventsOf(input: JsonObject): Promise<RunEvent[]> {
  const runtime = await StepflowRuntime.start({ builtins });
  const flow = parseFlow({
    steps: [{ id: "ask", component: "/builtin/openai", input: { $input: "$" } }],
    output: { $step: "ask" },
  });
  try {
    const run = await runtime.submit(flow, { messages, ...input });
    const events: RunEvent[] = [];
    for await (const event of run.events()) events.push(event);
    return events;
  } finally {
    await runtime.close();
  }
}

const answers = (message: JsonObject) => (response: ServerResponse) =>
  response.end(
    JSON.stringify({ model: "m-1", choices: [{ message }], usage: { prompt_tokens: 3, completion_tokens: 5 } }),
  );

it("sends what the step says and answers the model's text", async () => {
  handle = answers({ content: "hello" });
  const tools = [{ type: "function", function: { name: "f" } }];
  const input = { model: "m", max_tokens: 9, temperature: 0.5, tools };
  expect((await ask(input)).result).toEqual({ response: "hello" });
  expect(seen).toMatchObject([
    { url: "/api/v1/chat/completions", headers: { authorization: `Bearer ${key}` }, body: { ...input, messages } },
  ]);
});

it("answers the tools that the model calls", async () => {
  const tool_calls = [{ id: "c1", type: "function", function: { name: "f", arguments: "{}" } }];
  handle = answers({ content: null, tool_calls });
  expect((await ask({})).result).toEqual({ response: "", tool_calls });
});

it("reports usage", async () => {
  handle = answers({ content: "x" });
  expect(await eventsOf({})).toContainEqual(
    expect.objectContaining({ type: "usage", usage: { model: "m-1", inputTokens: 3, outputTokens: 5 } }),
  );
});

it("streams text and tool calls, however the stream is cut", async () => {
  handle = (response) => {
    const call = (piece: JsonObject) => ({ choices: [{ delta: { tool_calls: [{ index: 0, ...piece }] } }] });
    const parts = [
      { choices: [{ delta: { content: "hé" } }] },
      { choices: [{ delta: { content: "llo" } }] },
      call({ id: "c", function: { name: "f", arguments: '{"a"' } }),
      call({ function: { arguments: ":1}" } }),
      { choices: [], usage: { prompt_tokens: 1, completion_tokens: 2 } },
    ];
    const text = [...parts.map((part) => JSON.stringify(part)), "[DONE]"]
      .map((data) => `data: ${data}\r\n\r\n`)
      .join("");
    const bytes = Buffer.from(`: comment\n\n${text}`);
    for (let at = 0; at < bytes.length; at += 3) response.write(bytes.subarray(at, at + 3));
    response.end();
  };
  const events = await eventsOf({ stream: true });
  expect(events.flatMap((event) => (event.type === "partial" ? [event.output] : []))).toEqual(["hé", "llo"]);
  expect(events.filter(({ type }) => type === "usage")).toHaveLength(1);
  expect((await ask({ stream: true })).result).toEqual({
    response: "héllo",
    tool_calls: [{ id: "c", type: "function", function: { name: "f", arguments: '{"a":1}' } }],
  });
});

it.each<[string, boolean, (response: ServerResponse) => void, string]>([
  ["refuses", false, (r) => r.writeHead(401).end(`bad key ${key}`), "answered 401: bad key [redacted]"],
  ["answers no JSON", false, (r) => r.end("<html>"), "the model's reply is no JSON object"],
  ["breaks its stream off", true, (r) => r.end("data: {}\n\n"), "ended before it was done"],
  [
    "fails in its stream",
    true,
    (r) => r.end('data: {"error":{"message":"no sk-very-secret"}}\n\n'),
    "failed: no [redacted]",
  ],
])("fails the step, once and without the key, when the server %s", async (_what, stream, handler, message) => {
  handle = handler;
  const answer = await ask({ stream });
  expect(answer.error?.message).toContain(message);
  expect(JSON.stringify(answer)).not.toContain(key);
  expect([answer.attempts, seen.length]).toEqual([1, 1]);
});

it.each<[JsonObject, string]>([
  [{ messages: [] }, "$.messages: expected a list of messages"],
  [{ messages: ["hi"] }, "$.messages: expected a list of messages"],
  [{ temperature: 3 }, "$.temperature: expected a number, 0 to 2"],
  [{ max_tokens: 0 }, "$.max_tokens: expected a whole number"],
  [{ tools: {} }, "$.tools: expected a list"],
  [{ stream: "yes" }, "$.stream: expected true or false"],
  [{ api_key: "a\r\nb: c" }, "$.api_key: expected a key"],
])("refuses %j at once", async (input, reason) => {
  const answer = await ask(input);
  expect(answer).toMatchObject({ attempts: 1, error: { code: FlowErrorCode.TransportError } });
  expect(answer.reasons.join("\n")).toContain(reason);
  expect(seen).toEqual([]);
});
