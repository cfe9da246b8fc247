import type { JsonValue } from "@stepflow/core";
import { createTestContext, StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheComponents } from "../basics/cache.ts";
import { answer, type FlakyServer, hangUp, type Reply, startFlakyServer } from "../basics/flaky-server.ts";
import { httpRequest } from "../basics/http-request.ts";
import { processData, titleCase } from "../basics/process-data.ts";

describe("process_data", () => {
  const server = new StepflowServer().component(processData);
  const call = (input: JsonValue) => server.invoke("process_data", input, createTestContext());

  it.each([
    ["uppercase", "ADA LOVELACE"],
    ["lowercase", "ada lovelace"],
    ["title_case", "Ada Lovelace"],
  ])("rewrites texts by the rule %s, and nothing else", async (rule, name) => {
    const data = { name: "ada LOVELACE", age: 36, tags: ["x"] };
    expect(await call({ data, processing_rules: { [rule]: true } })).toMatchObject({
      processed_data: { name, age: 36, tags: ["x"] },
      metadata: { keys: ["name", "age", "tags"], rules_applied: [rule] },
    });
  });

  it("says nothing of itself when it is not asked to", async () => {
    expect(await call({ data: {}, include_metadata: false })).toMatchObject({ metadata: {} });
  });

  it("knows letters beyond ASCII", () => {
    expect(titleCase("élodie o'brien øst")).toBe("Élodie O'Brien Øst");
  });
});

describe("http_request", () => {
  let api: FlakyServer | undefined;
  let waits: number[];
  beforeEach(() => {
    waits = [];
  });
  afterEach(() => api?.close());

  const server = new StepflowServer().component(httpRequest(async (milliseconds) => waits.push(milliseconds)));
  const call = async (input: object, ...replies: [Reply, ...Reply[]]) => {
    api = await startFlakyServer(...replies);
    return server.invoke("http_request", { url: api.url, ...input }, createTestContext());
  };

  it("asks again, ever more patiently, until there is an answer", async () => {
    const replies = [hangUp, answer(503, ""), answer(500, ""), answer(200, '{"ok":true}')] as const;
    expect(await call({}, ...replies)).toMatchObject({ success: true, data: { ok: true }, attempts_made: 4 });
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it("waits as long as a busy server asks for, within reason", async () => {
    const busy = (seconds: string) => answer(429, "", { "retry-after": seconds });
    await call({}, busy("7"), busy("99999"), busy("soon"), answer(200, ""));
    expect(waits).toEqual([7_000, 30_000, 4_000]);
  });

  it("gives up after the retries it may make, and says why", async () => {
    expect(await call({ retries: 1 }, hangUp)).toMatchObject({
      success: false,
      status_code: 0,
      attempts_made: 2,
      error_message: expect.stringMatching(/closed|hang up|ECONNRESET/),
    });
  });

  it("takes a refusal for an answer", async () => {
    const refused = { success: false, status_code: 404, data: { text: "not here" }, error_message: "HTTP 404" };
    expect(await call({}, answer(404, "not here"))).toMatchObject({ ...refused, attempts_made: 1 });
  });

  it("never sends a POST twice: its work may have been done", async () => {
    expect(await call({ method: "POST", json_data: { a: 1 } }, hangUp)).toMatchObject({ attempts_made: 1 });
    expect(api?.requests).toEqual(["POST /"]);
  });

  it("gives an attempt no more time than it has", async () => {
    const never: Reply = () => {};
    expect(await call({ timeout: 0.05, retries: 0 }, never)).toMatchObject({
      error_message: expect.stringMatching(/timeout|abort/i),
    });
  });

  it("stops waiting when its call is cancelled", async () => {
    const controller = new AbortController();
    const patient = new StepflowServer().component(
      httpRequest(async (_milliseconds, signal) => {
        controller.abort(new Error("cancelled"));
        signal.throwIfAborted();
      }),
    );
    api = await startFlakyServer(hangUp);
    const call = patient.invoke("http_request", { url: api.url }, createTestContext({ signal: controller.signal }));
    await expect(call).rejects.toThrow("cancelled");
  });

  it.each(["file:///etc/passwd", "nowhere"])("refuses %s", async (url) => {
    await expect(server.invoke("http_request", { url }, createTestContext())).rejects.toThrow("url");
  });
});

describe("the cache", () => {
  let nowMs: number;
  let server: StepflowServer;
  const context = createTestContext();
  beforeEach(() => {
    nowMs = Date.parse("2026-01-01T00:00:00Z");
    server = new StepflowServer();
    for (const component of cacheComponents(() => new Date(nowMs))) server.component(component);
  });

  const keep = (data: JsonValue) => server.invoke("cache_data", { key: "k", data, ttl_minutes: 30 }, context);
  const find = (by: JsonValue) => server.invoke("retrieve_cache", by, context);

  it("finds what it keeps by its blob and by its key, until it expires", async () => {
    const kept = await keep({ a: 1 });
    expect(kept).toMatchObject({ cache_key: "k", expires_at: "2026-01-01T00:30:00.000Z" });
    const blob_id = typeof kept === "object" && kept !== null && "blob_id" in kept ? String(kept.blob_id) : "";
    const entry = { found: true, data: { a: 1 }, is_expired: false, cached_at: "2026-01-01T00:00:00.000Z" };
    expect(await find({ blob_id })).toEqual(entry);
    nowMs += 30 * 60_000 - 1;
    expect(await find({ key: "k" })).toEqual(entry);
    nowMs += 1;
    expect(await find({ blob_id })).toEqual({ ...entry, data: null, is_expired: true });
    expect(await find({ key: "k" })).toMatchObject({ found: true, is_expired: true });
    expect(await find({ key: "k" })).toMatchObject({ found: false });
  });

  it("has the newest of a key", async () => {
    await keep({ a: 1 });
    await keep({ a: 2 });
    expect(await find({ key: "k" })).toMatchObject({ data: { a: 2 } });
  });

  it("finds nothing where nothing is kept", async () => {
    const nothing = { found: false, data: null, is_expired: false, cached_at: null };
    expect(await find({ blob_id: "0".repeat(64) })).toEqual(nothing);
    expect(await find({ key: "other" })).toEqual(nothing);
  });

  it("does not take a blob store that is out of order for an empty cache", async () => {
    const broken = createTestContext({ getBlob: () => Promise.reject(new Error("out of order")) });
    await expect(server.invoke("retrieve_cache", { blob_id: "x" }, broken)).rejects.toThrow("out of order");
  });
});
