import type { IncomingMessage, ServerResponse } from "node:http";
import type { JsonObject } from "@stepflow/core";
import { expect } from "vitest";
import type { BuiltinAnswer } from "../builtins/call-builtin.ts";
import { publicAddress } from "./false-network.ts";

/** A request that should not do what it tries to, or a server that should not do to the runtime what it tries to. */
export interface HostileCase {
  readonly what: string;
  /** `PORT` in texts stands for the port of the server. */
  readonly input: JsonObject;
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => void;
  readonly check: (answer: BuiltinAnswer, world: World) => void;
}

/** What happened around a case. */
export interface World {
  /** The paths that the server was asked for. */
  readonly requests: readonly string[];
  readonly headers: readonly IncomingMessage["headers"][];
  /** Addresses that were connected to. */
  readonly connections: readonly string[];
  /** How long the component waited before it tried again, in ms. */
  readonly pauses: readonly number[];
}

/** The one time-out that comes, in ms: every other is longer than any test. */
export const slowMs = 50;

/** `public.test` is a public server, `private.test` none, `mixed.test` both, and `rebinding.test` first one, then another. */
export function createNames(): (name: string) => readonly string[] {
  let lookups = 0;
  return (name) => {
    if (name === "public.test" || name === "other.test") return [publicAddress];
    if (name === "mixed.test") return [publicAddress, "127.0.0.1"];
    if (name === "mapped.test") return ["::ffff:127.0.0.1"];
    if (name !== "rebinding.test") return ["127.0.0.1"];
    lookups += 1;
    return lookups === 1 ? [publicAddress] : ["127.0.0.1"];
  };
}

const reply =
  (status: number, headers: Record<string, string> = {}, body = "") =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, headers).end(body);
  };

/** Redirects what is asked for `/`, and answers everything else. */
const redirect =
  (location: string, status = 302) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url !== "/") response.end("reached");
    else response.writeHead(status, { location: location.replace("PORT", String(request.socket.localPort)) }).end();
  };

const refused =
  (message: string | RegExp) =>
  ({ error, attempts }: BuiltinAnswer, { connections }: World): void => {
    expect(error).toMatchObject({ code: -32103, message: expect.stringMatching(message) });
    expect(attempts).toBe(1);
    expect(connections.filter((address) => address !== publicAddress)).toEqual([]);
  };

const notPublic = refused(/is not on the public internet/);

const malformed =
  (reason: string) =>
  ({ reasons, attempts }: BuiltinAnswer, { connections }: World): void => {
    expect(reasons.join("\n")).toContain(reason);
    expect(attempts).toBe(1);
    expect(connections).toEqual([]);
  };

const failed =
  (message: RegExp) =>
  ({ error, attempts }: BuiltinAnswer): void => {
    expect(error).toMatchObject({ code: -32100, message: expect.stringMatching(message) });
    expect(attempts).toBe(1);
  };

const privateUrls = [
  "http://127.0.0.1:PORT/",
  "http://2130706433:PORT/",
  "http://017700000001:PORT/",
  "http://0x7f000001:PORT/",
  "http://0x7f.1:PORT/",
  "http://127.1:PORT/",
  "http://[::1]:PORT/",
  "http://[::ffff:127.0.0.1]:PORT/",
  "http://[::ffff:7f00:1]:PORT/",
  "http://[::127.0.0.1]:PORT/",
  "http://[64:ff9b::7f00:1]:PORT/",
  "http://[fec0::1]:PORT/",
  "http://0.0.0.0:PORT/",
  "http://0177.0.0.1:PORT/",
  "http://[::]:PORT/",
  "http://[2002:7f00:1::]:PORT/",
  "http://[fe80::1]:PORT/",
  "http://[fd00::1]:PORT/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://192.168.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://100.64.0.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://１２７.0.0.1:PORT/",
  "http://localhost:PORT/",
  "http://private.test:PORT/",
  "http://mapped.test:PORT/",
  "http://mixed.test:PORT/",
];

export const hostileCases: readonly HostileCase[] = [
  ...privateUrls.map((url) => ({ what: `reaches for ${url}`, input: { url }, check: notPublic })),
  {
    what: "is what the others are measured by: a public server answers",
    input: { url: "http://public.test:PORT/" },
    handle: reply(200, { "content-type": "text/plain" }, "hi"),
    check({ result }, { connections }) {
      expect(result).toMatchObject({ status: 200, body: "hi" });
      expect(connections).toEqual([publicAddress]);
    },
  },
  {
    what: "asks for a name that is public when it is judged and private when it is connected to",
    input: { url: "http://rebinding.test:PORT/" },
    check: (_answer, { connections }) => expect(connections).toEqual([publicAddress]),
  },
  ...[
    "http://127.0.0.1:PORT/in",
    "http://private.test:PORT/in",
    "//[::1]:PORT/in",
    "http://me:pw@127.0.0.1:PORT/in",
  ].map((location) => ({
    what: `is redirected to ${location}`,
    input: { url: "http://public.test:PORT/" },
    handle: redirect(location),
    check: notPublic,
  })),
  ...["file:///etc/passwd", "ftp://public.test/", "javascript:0", "data:text/plain,x"].map((location) => ({
    what: `is redirected to ${location}`,
    input: { url: "http://public.test:PORT/" },
    handle: redirect(location),
    check: refused(/redirects from http: to/),
  })),
  {
    what: "is redirected for ever",
    input: { url: "http://public.test:PORT/" },
    handle: reply(307, { location: "/" }),
    check(answer, world) {
      refused(/redirects more than 5 times/)(answer, world);
      expect(world.requests).toHaveLength(6);
    },
  },
  {
    what: "is redirected to another origin with its credentials",
    input: { url: "http://public.test:PORT/", headers: { authorization: "key", cookie: "c", "x-api-key": "k" } },
    handle: redirect("http://other.test:PORT/in"),
    check(_answer, { headers }) {
      expect(headers).toHaveLength(2);
      for (const name of ["authorization", "cookie", "x-api-key"]) expect(headers[1]).not.toHaveProperty(name);
    },
  },
  {
    what: "carries a user in its URL",
    input: { url: "http://me:pw@public.test:PORT/" },
    check: malformed("$.url: expected no user or password in the URL"),
  },
  {
    what: "hides its host behind a user",
    input: { url: "http://public.test@127.0.0.1:PORT/" },
    check: malformed("$.url: expected no user or password in the URL"),
  },
  ...["file:///etc/passwd", "gopher://127.0.0.1/_x", "ftp://public.test/", "data:,x"].map((url) => ({
    what: `asks for ${url}`,
    input: { url },
    check: malformed("$.url: expected an http or https URL"),
  })),
  {
    what: "ends a header and begins another",
    input: { url: "http://public.test:PORT/", headers: { a: "b\r\nx-injected: c" } },
    check: malformed("$.headers: expected no control character in a"),
  },
  {
    what: "ends a header with a line feed alone",
    input: { url: "http://public.test:PORT/", headers: { a: "b\n\nGET / HTTP/1.1" } },
    check: malformed("$.headers: expected no control character in a"),
  },
  {
    what: "says where its request ends",
    input: { url: "http://public.test:PORT/", method: "POST", body: "x", headers: { "Transfer-Encoding": "chunked" } },
    check: malformed("$.headers: expected no header transfer-encoding"),
  },
  {
    what: "names another host",
    input: { url: "http://public.test:PORT/", headers: { Host: "internal" } },
    check: malformed("$.headers: expected no header host"),
  },
  {
    what: "gets an answer without an end",
    input: { url: "http://public.test:PORT/" },
    handle: (_request, response) => {
      const write = (): void => {
        // Bounded, so that a client that reads on is seen to.
        for (let count = 0; count < 64 && !response.destroyed; count += 1) response.write("x".repeat(1_000));
        response.end();
      };
      write();
    },
    check: refused(/larger than 1000 bytes/),
  },
  {
    what: "gets a length that is too large to be true",
    input: { url: "http://public.test:PORT/", max_retries: 0 },
    handle: (_request, response) => {
      response.writeHead(200, { "content-length": "99999999" });
      response.write("x");
      response.socket?.end();
    },
    check: failed(/no whole reply came from public\.test/),
  },
  {
    what: "gets more than the length says",
    input: { url: "http://public.test:PORT/", max_retries: 0 },
    handle: (_request, response) => {
      response.socket?.end(
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: text/plain\r\n\r\nabHTTP/1.1 200 OK\r\n\r\n",
      );
    },
    check({ result, error }) {
      // What comes after the length belongs to no request; it must not be taken for a part of this answer.
      expect(result ?? error).not.toMatchObject({ body: expect.stringContaining("HTTP") });
    },
  },
  {
    what: "gets no HTTP at all",
    input: { url: "http://public.test:PORT/", max_retries: 0 },
    handle: (_request, response) => void response.socket?.end("SSH-2.0-OpenSSH\r\n"),
    check: failed(/no whole reply came from public\.test/),
  },
  {
    what: "gets headers as large as a book",
    input: { url: "http://public.test:PORT/", max_retries: 0 },
    handle: (_request, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(200_000)}\r\n\r\n`);
    },
    check: failed(/no whole reply came from public\.test:\d+ \(UND_ERR_HEADERS_OVERFLOW\)/),
  },
  {
    what: "gets a bomb that nobody asked to be packed",
    input: { url: "http://public.test:PORT/" },
    handle: reply(200, { "content-encoding": "gzip", "content-type": "text/plain" }, "\u001f\u008b bomb"),
    check: refused(/came as gzip, which was not asked for/),
  },
  {
    what: "gets JSON that is nested without an end",
    input: { url: "http://public.test:PORT/", max_retries: 0 },
    handle: reply(200, { "content-type": "application/json" }, "[".repeat(900)),
    check: refused(/calls itself JSON/),
  },
  {
    what: "gets its answer a byte at a time",
    input: { url: "http://public.test:PORT/", timeout_ms: slowMs, max_retries: 0 },
    handle: (_request, response) => {
      let left = 100;
      const timer = setInterval(() => {
        left -= 1;
        response.write("x");
        if (left > 0 && !response.destroyed) return;
        clearInterval(timer);
        response.end();
      }, 10);
    },
    check: failed(/took longer than 50 ms/),
  },
  ...(["3600", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] as const).map((retryAfter) => ({
    what: `is to try again after ${retryAfter}`,
    input: { url: "http://public.test:PORT/" },
    handle: reply(503, { "retry-after": retryAfter }),
    check(answer: BuiltinAnswer, { pauses }: World) {
      failed(/answered 503/)(answer);
      expect(pauses).toEqual([]);
    },
  })),
  ...(["-1", "1e9", "Infinity", "0x10", "soon"] as const).map((retryAfter) => ({
    what: `is to try again after ${retryAfter}`,
    input: { url: "http://public.test:PORT/" },
    handle: reply(503, { "retry-after": retryAfter }),
    check(answer: BuiltinAnswer, { pauses }: World) {
      failed(/answered 503/)(answer);
      expect(pauses).toHaveLength(2);
      for (const pause of pauses) expect(pause).toBeLessThanOrEqual(60_000);
    },
  })),
];
