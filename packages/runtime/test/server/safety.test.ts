import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Logger } from "@stepflow/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ServeOptions, serve } from "../../src/server/index.ts";
import { createApiKey } from "../../src/server/keys/api-key.ts";
import { readKeyFile, writeKeyFile } from "../../src/server/keys/key-file.ts";
import type { Scope } from "../../src/server/keys/scope.ts";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";
import { call } from "../cli/command-line.ts";
import { type CheckedServer, serveChecked } from "./support/checked-server.ts";
import { failing, greet, testWorker } from "./support/test-worker.ts";

let directory: string;
let keysFile: string;
let runtime: StepflowRuntime;
let api: CheckedServer | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-safety-"));
  keysFile = join(directory, "keys.json");
  runtime = await StepflowRuntime.start({ components: [testWorker().server] });
});
afterAll(async () => {
  await runtime.close();
  await rm(directory, { recursive: true, force: true });
});
afterEach(() => api?.close());

async function start(options: ServeOptions = {}): Promise<CheckedServer> {
  api = await serveChecked(runtime, options);
  return api;
}

async function addKey(scopes: readonly Scope[], expiresAt?: string): Promise<string> {
  const settings = { name: "test", scopes, createdAt: new Date().toISOString() };
  const { key, record } = createApiKey({ ...settings, ...(expiresAt !== undefined && { expiresAt }) });
  await writeKeyFile(keysFile, [...(await readKeyFile(keysFile)), record]);
  return key;
}

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

/** What `fetch` does not let a program say: another Host. */
function requestWith(url: string, headers: Record<string, string>, method = "GET") {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const sending = request(url, { headers, method }, async (response) =>
        resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }),
      );
      sending.on("error", reject).end();
    },
  );
}

describe("where it listens", () => {
  it("is this machine alone, unless it is told otherwise", async () => {
    const { server } = await start();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    await expect(serve(runtime, { host: "0.0.0.0", port: 0 })).rejects.toThrow(/without a key/);
  });

  it("is port 7837, unless it is told otherwise", async () => {
    // Another program may have it.
    const where = await serve(runtime).then(
      async (server) => {
        await server.close();
        return server.url;
      },
      (error: Error) => error.message,
    );
    expect(where).toMatch(/:7837$|port 7837 of 127\.0\.0\.1/);
  });
});

describe("keys", () => {
  it("are asked for by everything but health", async () => {
    await addKey(["admin:write"]);
    const { call: ask } = await start({ keysFile });
    const paths = [
      ["GET", "/runs"],
      ["POST", "/runs"],
      ["GET", "/flows/x"],
      ["POST", "/blobs"],
      ["GET", "/components"],
      ["GET", "/metrics"],
      ["GET", "/openapi.json"],
      ["GET", "/docs"],
    ] as const;
    for (const [method, path] of paths) {
      const { status, headers } = await ask(method, path);
      expect([path, status, headers.get("www-authenticate")]).toEqual([path, 401, "Bearer"]);
    }
    expect((await ask("GET", "/health")).status).toBe(200);
  });

  it.each([
    ["runs:read", "GET", "/runs", "POST", "/runs"],
    ["runs:write", "GET", "/runs", "GET", "/components"],
    ["flows:read", "GET", "/components", "POST", "/flows"],
    ["blobs:read", "GET", "/blobs/x", "POST", "/blobs"],
    ["admin:read", "GET", "/metrics", "POST", "/flows"],
  ] as const)(
    "with the scope %s do %s %s, and not %s %s",
    async (scope, allowedMethod, allowed, refusedMethod, refused) => {
      const headers = bearer(await addKey([scope]));
      const { call: ask } = await start({ keysFile });
      expect([401, 403]).not.toContain((await ask(allowedMethod, allowed, { headers })).status);
      const answer = await ask(refusedMethod, refused, { headers });
      expect([answer.status, answer.body.message]).toEqual([403, expect.stringContaining("lacks the scope")]);
    },
  );

  it("that are wrong in one place are refused, whichever place it is", async () => {
    const key = await addKey(["admin:write"]);
    const { call: ask } = await start({ keysFile });
    for (let index = 0; index < key.length; index += 1) {
      const wrong = key.slice(0, index) + (key[index] === "a" ? "b" : "a") + key.slice(index + 1);
      expect((await ask("GET", "/runs", { headers: bearer(wrong) })).status).toBe(401);
    }
    expect((await ask("GET", "/runs", { headers: bearer(key) })).status).toBe(200);
  });

  it("are refused when they have expired", async () => {
    const { call: ask } = await start({ keysFile });
    const past = await addKey(["runs:read"], new Date(Date.now() - 1).toISOString());
    await expect
      .poll(async () => (await ask("GET", "/runs", { headers: bearer(past) })).body.message, { timeout: 10_000 })
      .toBe("the API key has expired");
    const future = await addKey(["runs:read"], new Date(Date.now() + 60_000).toISOString());
    await expect.poll(async () => (await ask("GET", "/runs", { headers: bearer(future) })).status).toBe(200);
  });

  it("are made, listed and revoked on the command line; a server that runs takes notice", async () => {
    const file = "made-keys.json";
    const made = await call(directory, ["keys", "create", "--file", file, "--name", "ci", "--scope", "runs"]);
    const key = made.stdout.trim();
    const { call: ask } = await start({ keysFile: join(directory, file) });
    expect((await ask("GET", "/runs", { headers: bearer(key) })).status).toBe(200);
    const { stdout } = await call(directory, ["keys", "list", "--file", file]);
    expect(stdout).toMatch(/^[0-9a-f]{16} {2}ci {2}runs:read,runs:write\n$/);
    const revoked = await call(directory, ["keys", "revoke", stdout.slice(0, 16), "--file", file]);
    expect(revoked.exitCode).toBe(0);
    await expect
      .poll(async () => (await ask("GET", "/runs", { headers: bearer(key) })).status, { timeout: 10_000 })
      .toBe(401);
  });

  it("that are made at the same time are all kept", async () => {
    const file = "many-keys.json";
    const made = await Promise.all(
      Array.from({ length: 8 }, () => call(directory, ["keys", "create", "--file", file])),
    );
    expect(made.map(({ exitCode }) => exitCode)).toEqual(Array.from({ length: 8 }, () => 0));
    const { stdout } = await call(directory, ["keys", "list", "--file", file]);
    expect(stdout.trim().split("\n")).toHaveLength(8);
  });

  it.each(["2020-01-01", "0d"])("that would have ended before they are made are refused: %s", async (when) => {
    const { exitCode, stderr } = await call(directory, ["keys", "create", "--expires", when, "--file", "past.json"]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("would have ended before it is made")]);
  });

  it("are kept as hashes, readable by their owner alone", async () => {
    const key = await addKey(["admin:write"]);
    const kept = await readFile(keysFile, "utf8");
    expect(kept).not.toContain(key.slice(-43));
    expect((await stat(keysFile)).mode & 0o777).toBe(0o600);
    const { stdout } = await call(directory, ["keys", "list", "--file", keysFile, "--json"]);
    expect(stdout).not.toContain("hash");
  });

  it("of a file that is damaged let nobody in", async () => {
    const broken = join(directory, "broken.json");
    await writeKeyFile(broken, []);
    const { call: ask } = await start({ keysFile: broken });
    const headers = bearer(await addKey(["runs:read"]));
    expect((await ask("GET", "/runs", { headers })).status).toBe(401);
    await writeFile(broken, '{"keys": [');
    await expect.poll(async () => (await ask("GET", "/runs", { headers })).status, { timeout: 10_000 }).toBe(500);
    expect((await ask("GET", "/runs", { headers })).text).not.toContain("broken.json");
    await expect(serve(runtime, { port: 0, keysFile: broken })).rejects.toThrow("broken.json: $: expected JSON");
  });
});

describe("pages in browsers", () => {
  it("that lead their own name to this machine are refused by it", async () => {
    const { server } = await start();
    const answer = await requestWith(`${server.url}/api/v1/runs`, { host: "evil.example" });
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([403, 403]);
    for (const host of ["localhost", `localhost:${server.port}`, "[::1]:1", "127.0.0.1"]) {
      expect((await requestWith(`${server.url}/api/v1/runs`, { host })).status).toBe(200);
    }
    await server.close();
    const { server: named } = await start({ allowedHosts: ["flows.example"] });
    expect((await requestWith(`${named.url}/api/v1/runs`, { host: "flows.example:80" })).status).toBe(200);
  });

  it("of other origins may do nothing, not even blindly", async () => {
    const { call: ask, server } = await start();
    for (const origin of ["https://evil.example", "null", "http://localhost:1"]) {
      const { status, headers } = await ask("POST", "/flows", { json: { flow: greet }, headers: { origin } });
      expect([status, headers.get("access-control-allow-origin")]).toEqual([403, null]);
    }
    expect((await ask("GET", "/runs", { headers: { origin: server.url } })).status).toBe(200);
  });

  it("of an origin that is named may, and are told so when they ask", async () => {
    const origin = "https://app.example";
    const { call: ask, server } = await start({ corsOrigins: [origin] });
    const { status, headers } = await ask("GET", "/runs", { headers: { origin } });
    expect([status, headers.get("access-control-allow-origin"), headers.get("vary")]).toEqual([200, origin, "Origin"]);
    const preflight = { origin, "access-control-request-method": "POST" };
    const asked = await requestWith(`${server.url}/api/v1/runs`, preflight, "OPTIONS");
    expect(asked.status).toBe(204);
    expect(asked.headers["access-control-allow-headers"]).toContain("authorization");
    const evil = { ...preflight, origin: "https://evil.example" };
    expect((await requestWith(`${server.url}/api/v1/runs`, evil, "OPTIONS")).status).toBe(403);
  });
});

describe("limits", () => {
  it("of requests count each key, and say when to come again", async () => {
    const [one, other] = [await addKey(["runs:read"]), await addKey(["runs:read"])];
    const { call: ask } = await start({ keysFile, rateLimit: { perSecond: 0.01, burst: 3 } });
    const statuses = async (key: string) =>
      Promise.all([1, 2, 3, 4].map(async () => (await ask("GET", "/runs", { headers: bearer(key) })).status));
    expect((await statuses(one)).sort()).toEqual([200, 200, 200, 429]);
    expect((await statuses(other)).sort()).toEqual([200, 200, 200, 429]);
    const { headers } = await ask("GET", "/runs", { headers: bearer(one) });
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(90);
    const guesses = await Promise.all([1, 2, 3, 4].map(() => ask("GET", "/runs", { headers: bearer("guess") })));
    expect(guesses.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429]);
    expect((await ask("GET", "/health")).status).toBe(200);
  });

  it("of bodies, of their depth and of items are kept", async () => {
    const { call: ask } = await start({ limits: { maxBodyBytes: 1_000, maxDepth: 10, maxItems: 2 } });
    const { flowId } = (await ask("POST", "/flows", { json: { flow: { output: 1 } } })).body;
    const run = (input: unknown[]) => ask("POST", "/runs", { json: { flowId, input } });
    expect((await run([1, 2])).status).toBe(202);
    expect((await run([1, 2, 3])).body.message).toBe("the run has 3 inputs; the limit is 2");
    expect((await run([JSON.parse("[".repeat(9) + "]".repeat(9))])).status).toBe(400);
    expect((await run(["x".repeat(1_000)])).status).toBe(413);
  });

  it("of bodies are kept before they have come, and nothing compressed is taken", async () => {
    const { server, call: ask } = await start();
    const socket = connect(server.port, "127.0.0.1");
    const head =
      "POST /api/v1/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";
    socket.write(`${head}Content-Length: 100000000\r\n\r\n`);
    const [said] = await once(socket, "data");
    socket.destroy();
    expect(String(said)).toMatch(/^HTTP\/1\.1 413 /);
    const headers = { "content-encoding": "gzip" };
    const json = await ask("POST", "/flows", { json: { flow: { output: 1 } }, headers });
    expect([json.status, json.body.message]).toEqual([415, "expected a body without Content-Encoding, found gzip"]);
    const types = { ...headers, "content-type": "application/octet-stream" };
    const blob = await ask("POST", "/blobs", { body: "x", headers: types });
    expect([blob.status, blob.body.message]).toEqual([400, "expected a body without Content-Encoding, found gzip"]);
    const undecodable = await fetch(`${server.url}/api/v1/runs/%zz`);
    expect([undecodable.status, undecodable.headers.get("x-request-id")]).toEqual([404, expect.any(String)]);
  });

  it("of connections are kept, and room is made when one ends", async () => {
    const { server } = await start({ limits: { maxConnections: 2 } });
    const open = (): Promise<Socket> =>
      new Promise((resolve, reject) => {
        const socket = connect(server.port, "127.0.0.1", () => resolve(socket)).on("error", reject);
      });
    const answer = async (socket: Socket): Promise<string> => {
      socket.write(`GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      return text(socket).catch(() => "");
    };
    const [first, second] = [await open(), await open()];
    expect(await answer(await open())).toBe("");
    first.destroy();
    await expect.poll(async () => answer(await open()), { timeout: 10_000 }).toContain("200 OK");
    expect(await answer(second)).toContain("200 OK");
  });

  it.each([
    ["head", { headersTimeoutMs: 100 }, "GET /api/v1/health HTTP/1.1\r\nHost: loc"],
    [
      "body",
      { requestTimeoutMs: 100, headersTimeoutMs: 100 },
      'POST /api/v1/flows HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"fl',
    ],
  ])("of time are kept by a %s that comes too slowly", async (_what, limits, said) => {
    const { server } = await start({ limits });
    const socket = connect(server.port, "127.0.0.1");
    socket.write(said);
    expect(await text(socket)).toMatch(
      /^HTTP\/1\.1 408 Request Timeout\r\n.*\{"code":408,"message":"Request Timeout"\}$/s,
    );
  });

  it("what is no HTTP is refused without being repeated", async () => {
    const { server } = await start();
    const socket = connect(server.port, "127.0.0.1");
    socket.end("<script>\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*\{"code":400,"message":"Bad Request"\}$/s);
  });
});

describe("secrets", () => {
  it("are in no log, error, event or header", async () => {
    const secret = "swordfish-93";
    const said: string[] = [];
    const log = (message: string, fields?: object): void => void said.push(`${message} ${JSON.stringify(fields)}`);
    const logger: Logger = { debug: log, info: log, warn: log, error: log };
    const logging = await StepflowRuntime.start({ components: [testWorker().server], logger });
    const key = await addKey(["admin:write"]);
    api = await serveChecked(logging, { keysFile, logger });
    const flow = {
      ...failing,
      schemas: {
        type: "object",
        properties: { variables: { type: "object", properties: { token: { type: "string", is_secret: true } } } },
      },
      steps: [{ id: "broken", component: "/greet", input: { name: { $variable: "$.token" } } }],
    };
    const headers = bearer(key);
    const { flowId } = (await api.call("POST", "/flows", { json: { flow }, headers })).body;
    const json = { flowId, input: [null], variables: { token: secret }, wait: true };
    const { runId } = (await api.call("POST", "/runs", { json, headers })).body;
    const events = await api.call("GET", `/runs/${runId}/events?includeResults=true`, { headers });
    expect(events.text).toContain("run_completed");
    expect(events.text).not.toContain(secret);
    const wrong = await api.call("POST", "/runs", { json: { ...json, input: secret }, headers });
    const unknown = await api.call("GET", "/runs", { headers: bearer(`${key}${secret}`) });
    await logging.close();
    const failed = await api.call("GET", `/blobs/${flowId}`, { headers });
    expect([wrong.status, unknown.status, failed.status]).toEqual([422, 401, 500]);
    expect(failed.body.message).toMatch(/^the server failed; its log tells why under requestId /);
    const told = [...said, wrong.text, unknown.text, failed.text].join("\n");
    expect(told).toContain(failed.headers.get("x-request-id"));
    expect(told).not.toContain(secret);
    expect(told).not.toContain(key.slice(-43));
  });
});
