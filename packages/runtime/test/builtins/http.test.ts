import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FlowErrorCode, type JsonObject, type JsonValue } from "@stepflow/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/engine/clock.ts";
import type { Clock, StepflowRuntimeOptions } from "../../src/index.ts";
import { isPublicAddress } from "../../src/plugins/builtin/http/public-address.ts";
import { type BuiltinAnswer, callBuiltin } from "./call-builtin.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let base: string;
let handle: Handler;
let seen: { method: string | undefined; url: string | undefined; headers: IncomingMessage["headers"]; body: string }[];
let pauses: number[];

beforeEach(async () => {
  seen = [];
  pauses = [];
  handle = (_request, response) => response.end();
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    handle(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Waits for nothing but what the platform itself waits for; time-outs of requests, an hour or more, never come. */
const clock: Clock = {
  ...systemClock,
  now: () => Date.UTC(2026, 0, 1),
  after(delayMs, callback) {
    if (delayMs === timeoutMs) return () => {};
    pauses.push(delayMs);
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  },
};
const timeoutMs = 543_210;

const open: StepflowRuntimeOptions = {
  clock,
  builtins: { http: { allowPrivateNetworks: true, maxReplyBytes: 1_000 } },
};
const call = (input: JsonObject, options = open): Promise<BuiltinAnswer> =>
  callBuiltin("http", { timeout_ms: timeoutMs, ...input }, options);

const reply =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ""): Handler =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

describe("a request", () => {
  it("carries method, headers, query and JSON", async () => {
    const headers = { "X-Key": "abc" };
    const query = { q: "a b&c", r: "1" };
    const input = { url: `${base}/path?a=1`, method: "POST", headers, query, json: { n: [null] } };
    expect((await call(input)).result).toMatchObject({ status: 200, body: null });
    expect(seen).toMatchObject([
      {
        method: "POST",
        url: "/path?a=1&q=a+b%26c&r=1",
        headers: { "x-key": "abc", "content-type": "application/json" },
        body: '{"n":[null]}',
      },
    ]);
  });

  it("carries text, with a type of its own if it likes", async () => {
    await call({ url: base, method: "PUT", body: "é", headers: { "content-type": "text/csv" } });
    await call({ url: base, method: "PATCH", body: "x" });
    expect(seen).toMatchObject([
      { method: "PUT", body: "é", headers: { "content-type": "text/csv" } },
      { method: "PATCH", body: "x", headers: { "content-type": "text/plain; charset=utf-8" } },
    ]);
  });

  it.each<[JsonObject, string]>([
    [{}, "$.url: expected a value"],
    [{ url: "/relative" }, "$.url: expected an absolute URL"],
    [{ url: "http://127.0.0.1/", method: "TRACE" }, "$.method: expected one of"],
    [{ url: "http://127.0.0.1/", method: "GET / HTTP/1.1\r\nx:" }, "$.method: expected one of"],
    [{ url: "http://127.0.0.1/", body: "x" }, "$.method: expected a method that sends a body"],
    [{ url: "http://127.0.0.1/", method: "POST", body: "x", json: null }, "$.body: expected either"],
    [{ url: "http://127.0.0.1/", headers: { "a\r\nb": "c" } }, "$.headers: expected names of headers"],
    [{ url: "http://127.0.0.1/", headers: { a: 1 } }, "expected a string"],
    [{ url: "http://127.0.0.1/", timeout_ms: 0 }, "$.timeout_ms: expected a whole number"],
    [{ url: "http://127.0.0.1/", max_retries: 1_000 }, "$.max_retries: expected a whole number, 0 to 10"],
  ])("of %j is refused at once", async (input, reason) => {
    const answer = await call(input);
    expect(answer.reasons.join("\n")).toContain(reason);
    expect(answer.attempts).toBe(1);
    expect(seen).toEqual([]);
  });
});

describe("a reply", () => {
  it.each<[string, string | Uint8Array, JsonValue]>([
    ["application/json", '{"a":1}', { a: 1 }],
    ["application/problem+json; charset=utf-8", "null", null],
    ["text/plain", "é", "é"],
    ["text/plain; charset=latin1", Uint8Array.of(0xe9), "é"],
    ["image/png", Uint8Array.of(0, 255), "AP8="],
  ])("of type %s is answered as what it is", async (type, body, expected) => {
    handle = reply(200, { "content-type": type }, body);
    expect((await call({ url: base })).result).toMatchObject({ body: expected, headers: { "content-type": type } });
  });

  it.each<[string, Handler, string]>([
    ["larger than the limit", reply(200, {}, "x".repeat(1_001)), "larger than 1000 bytes"],
    ["no JSON though it says so", reply(200, { "content-type": "application/json" }, "{"), "calls itself JSON"],
    ["compressed", reply(200, { "content-encoding": "gzip" }, "x"), "came as gzip"],
    ["in an unknown charset", reply(200, { "content-type": "text/plain; charset=klingon" }, "x"), '"klingon"'],
  ])("that is %s is refused, once", async (_what, handler, message) => {
    handle = handler;
    const { error, attempts } = await call({ url: base });
    expect(error).toMatchObject({
      code: FlowErrorCode.ComponentBadRequest,
      message: expect.stringContaining(message),
    });
    expect([attempts, seen.length]).toEqual([1, 1]);
  });

  it("without success fails the step with what came, and keeps the query to itself", async () => {
    handle = reply(404, { "content-type": "application/json" }, '{"why":"gone"}');
    const { error, attempts } = await call({ url: `${base}/thing?key=secret` });
    expect(error).toMatchObject({
      code: FlowErrorCode.ComponentExecutionFailed,
      message: `GET ${base}/thing answered 404`,
      data: { status: 404, body: { why: "gone" } },
    });
    expect(JSON.stringify(error)).not.toContain("secret");
    expect(attempts).toBe(1);
  });

  it("of any status is answered when any is expected", async () => {
    handle = reply(404);
    expect((await call({ url: base, expect_status: "any" })).result).toMatchObject({ status: 404 });
  });
});

describe("retries", () => {
  it.each<[string, number[]]>([
    ["3", [3_000]],
    ["Thu, 01 Jan 2026 00:00:07 GMT", [7_000]],
    ["Mon, 01 Jan 2001 00:00:00 GMT", [0]],
    ["soon", [500]],
  ])("wait as Retry-After: %s says", async (retryAfter, expected) => {
    handle = (request, response, body) =>
      (seen.length === 1 ? reply(503, { "retry-after": retryAfter }) : reply(200))(request, response, body);
    expect((await call({ url: base, method: "POST", json: 1 })).result).toMatchObject({ status: 200 });
    expect(pauses).toEqual(expected);
  });

  it("double their pauses and end", async () => {
    handle = reply(502);
    expect((await call({ url: base, max_retries: 3 })).error).toMatchObject({ data: { status: 502 } });
    expect(pauses).toEqual([500, 1_000, 2_000]);
    expect(seen).toHaveLength(4);
  });

  it.each<[string, JsonObject, Handler]>([
    ["a POST that may have been done", { method: "POST", json: 1 }, reply(500)],
    ["what the server refused for good", {}, reply(400)],
    ["what the server wants much later", {}, reply(429, { "retry-after": "3600" })],
    ["what asked for none", { max_retries: 0 }, reply(503)],
  ])("leave out %s", async (_what, input, handler) => {
    handle = handler;
    expect((await call({ url: base, ...input })).error).toBeDefined();
    expect(seen).toHaveLength(1);
  });

  it("follow broken connections, and the engine adds none of its own", async () => {
    handle = (request) => request.socket.destroy();
    const { error, attempts } = await call({ url: base });
    expect(error).toMatchObject({
      code: FlowErrorCode.ComponentExecutionFailed,
      message: expect.stringContaining(`no whole reply came from ${base.slice(7)}`),
    });
    expect([attempts, seen.length]).toEqual([1, 3]);
  });
});

it("gives a request up that takes too long", async () => {
  handle = () => {};
  const { error } = await call({ url: base, timeout_ms: 20, max_retries: 0 }, { ...open, clock: systemClock });
  expect(error?.message).toBe(`${base.slice(7)} took longer than 20 ms`);
});

describe("redirects", () => {
  it("are followed, POST becoming GET where browsers do that", async () => {
    handle = (request, response, body) =>
      (request.url === "/a" ? reply(302, { location: "/b" }) : reply(200))(request, response, body);
    await call({ url: `${base}/a`, method: "POST", json: 1, headers: { authorization: "key" } });
    expect(seen[1]).toMatchObject({ method: "GET", url: "/b", body: "", headers: { authorization: "key" } });
    expect(seen[1]?.headers["content-type"]).toBeUndefined();
  });

  it("keep method and body where the server asks for it", async () => {
    handle = (request, response, body) =>
      (request.url === "/a" ? reply(307, { location: "/b" }) : reply(200))(request, response, body);
    await call({ url: `${base}/a`, method: "PUT", json: 1 });
    expect(seen[1]).toMatchObject({ method: "PUT", url: "/b", body: "1" });
  });

  it("take no credentials to another origin", async () => {
    handle = (request, response, body) =>
      (request.url === "/a" ? reply(302, { location: `${base.replace("127.0.0.1", "localhost")}/b` }) : reply(200))(
        request,
        response,
        body,
      );
    await call({ url: `${base}/a`, headers: { Authorization: "key", Cookie: "c", "X-Api-Key": "k", accept: "x/y" } });
    expect(seen[1]?.headers).toMatchObject({ accept: "x/y" });
    for (const name of ["authorization", "cookie", "x-api-key"]) expect(seen[1]?.headers).not.toHaveProperty(name);
  });

  it("to what is no URL end in a refusal", async () => {
    handle = reply(302, { location: "http://[" });
    expect((await call({ url: base })).error).toMatchObject({
      code: FlowErrorCode.ComponentBadRequest,
      message: expect.stringContaining("redirects to what is no URL"),
    });
  });
});

it.each(["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])("takes %s for public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
