import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApiClient } from "@stepflow/api";
import {
  defineFlow,
  FlowFailedError,
  NotFoundError,
  parseFlow,
  RunCancelledError,
  StepflowAbortError,
  StepflowTimeoutError,
  ValidationError,
} from "@stepflow/core";
import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { type ClientEvent, type ClientMiddleware, StepflowClient, type StepflowClientOptions } from "../src/index.ts";
import { openClient } from "./support/clients.ts";
import { healthOf } from "./support/health.ts";
import { type SeenRequest, sendJson, startServer, type TestServer } from "./support/start-server.ts";

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const flowId = "a".repeat(64);
const flow = { name: "f", steps: [], output: { $input: "$" } };

interface FakeState {
  /** The status of the run; `running` until it is changed. */
  status: string;
  /** Whether the server has the flow. */
  stored: boolean;
  /** The outcome of the only item. */
  result: object | undefined;
}

/** One of this project's servers that knows one flow and one run. */
async function startFake(state: Partial<FakeState> = {}): Promise<TestServer & { readonly state: FakeState }> {
  const now: FakeState = {
    status: "completed",
    stored: false,
    result: { outcome: "success", result: 1 },
    ...state,
  };
  const server = await startServer(async ({ method, path, body }, response) => {
    const [pathname = ""] = path.split("?");
    const run = {
      runId,
      flowId,
      flowName: null,
      status: now.status,
      items: { total: 1, completed: 0, running: 0, failed: 0, cancelled: 0 },
      createdAt: "2026-11-21T15:21:02Z",
      rootRunId: runId,
    };
    const item = { itemIndex: 0, status: now.status, ...(now.result && { result: now.result }) };
    switch (`${method} ${pathname}`) {
      case "GET /health":
        return sendJson(response, 200, healthOf.stepflow, { "x-request-id": "r-1" });
      case "POST /flows":
        now.stored = true;
        return sendJson(response, 200, { flowId, stored: true, diagnostics: { diagnostics: [] } });
      case "POST /runs":
        if (!now.stored) return sendJson(response, 404, { code: 404, message: "Workflow not found" });
        return sendJson(response, 200, { ...run, ...(JSON.parse(body).wait === true && { results: [item] }) });
      case `GET /runs/${runId}`:
        if (now.status === "forgotten") return sendJson(response, 404, { code: 404, message: "no such run" });
        return sendJson(response, 200, run);
      case `GET /runs/${runId}/items`:
        return sendJson(response, 200, { itemCount: 1, items: [item] });
      case `POST /runs/${runId}/cancel`:
        now.status = "cancelled";
        return sendJson(response, 200, run);
      default:
        return sendJson(response, 404, { code: 404, message: `nothing at ${path}` });
    }
  });
  return { ...server, state: now };
}

const pathsOf = (seen: readonly SeenRequest[]): string[] => seen.map(({ method, path }) => `${method} ${path}`);

describe("flows", () => {
  it("are sent once and called by their id, and the server is asked once what it is", async () => {
    const server = await startFake();
    const client = openClient(server.url);
    const definition = parseFlow(flow);
    for (const source of [flow, { ...flow }, definition, definition]) expect(await client.run(source, 2)).toBe(1);
    expect(pathsOf(server.seen)).toEqual([
      "GET /health",
      "POST /flows",
      ...Array.from({ length: 4 }, () => "POST /runs"),
    ]);
    expect(JSON.parse(server.seen[2]?.body ?? "")).toEqual({ flowId, input: [2], wait: true, timeoutSecs: 50 });
  });

  it.each([
    ["a definition", parseFlow(flow)],
    ["a flow object", flow],
  ])("as %s are sent again when the server has forgotten them", async (_what, source) => {
    const server = await startFake();
    const client = openClient(server.url);
    await client.run(source, 2);
    server.state.stored = false;
    expect(await client.run(source, 2)).toBe(1);
    expect(pathsOf(server.seen).filter((path) => path === "POST /flows")).toHaveLength(2);
  });

  it("are not run a second time when the run is forgotten before its items are read", async () => {
    const server = await startFake({ status: "running", result: undefined });
    const client = openClient(server.url);
    await client.flows.store(flow);
    const running = client.run(flow, 2, { timeoutMs: 30_000 }).catch((error: unknown) => error);
    while (!pathsOf(server.seen).some((path) => path.includes("wait=true"))) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    server.state.status = "forgotten";
    expect(await running).toBeInstanceOf(NotFoundError);
    expect(pathsOf(server.seen).filter((path) => path === "POST /runs")).toHaveLength(1);
  });

  it("can lie in files, in any dialect", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "stepflow-client-")), "flow.yaml");
    writeFileSync(file, "name: f\noutput:\n  $from: { workflow: input }\n");
    const server = await startFake();
    expect(await openClient(server.url).run(file, 2)).toBe(1);
    expect(JSON.parse(server.seen[1]?.body ?? "")).toEqual({ flow });
  });

  it("whose storing failed are not taken for stored", async () => {
    let fail = true;
    const server = await startServer(({ path }, response) => {
      if (path === "/health") return sendJson(response, 200, healthOf.stepflow);
      const fatal = { kind: "k", code: 3003, level: "fatal", formatted: "wrong", path: "$.output" };
      return sendJson(response, 200, { flowId, stored: !fail, diagnostics: { diagnostics: fail ? [fatal] : [] } });
    });
    const client = openClient(server.url);
    await expect(client.submit(flow, 1)).rejects.toThrow("flow f: $.output: wrong (3003)");
    fail = false;
    // Stored now; the answer to POST /runs is no run.
    await expect(client.submit(flow, 1)).rejects.toThrow("$.runId");
  });
});

describe("running", () => {
  it("throws what the flow failed with, and that a run was cancelled", async () => {
    const failed = await startFake({
      status: "failed",
      result: { outcome: "failed", error: { code: -32100, message: "no" } },
    });
    const error = await openClient(failed.url)
      .run(flow, 1)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FlowFailedError);
    expect(error).toMatchObject({ runId, flowError: { code: -32100, message: "no" } });
    const cancelled = await startFake({ status: "cancelled", result: undefined });
    await expect(openClient(cancelled.url).run(flow, 1)).rejects.toBeInstanceOf(RunCancelledError);
    const broken = await startFake({ status: "recoveryFailed", result: undefined });
    await expect(openClient(broken.url).run(flow, 1)).rejects.toThrow("does not say why");
  });

  it("has an idempotency key for every submission: a new one each, the same for its attempts, or the caller's", async () => {
    const server = await startFake({ stored: true });
    const flaky: ClientMiddleware = async (request, next, { operation, attempt }) => {
      const response = await next(request);
      if (operation !== "runs.create" || attempt > 1) return response;
      await response.text();
      throw Object.assign(new Error("lost"), { code: "ECONNRESET" });
    };
    const unreliable: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (init?.method !== "POST" || lost) return response;
      lost = true;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
    };
    let lost = false;
    const client = openClient(server.url, { fetch: (url, init) => unreliable(url, init) });
    await client.submit({ flowId }, 1);
    await client.submit({ flowId }, 1);
    await client.submit({ flowId }, 1, { idempotencyKey: "mine" });
    const keys = server.seen.filter(({ path }) => path === "/runs").map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(4);
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[3]).toBe("mine");
    await expect(openClient(server.url, { middleware: [flaky] }).submit({ flowId }, 1)).rejects.toThrow("lost");
  });

  it("cancels the run when its signal is aborted, and names the run", async () => {
    const server = await startFake({ status: "running", result: undefined });
    const controller = new AbortController();
    const running = openClient(server.url)
      .run(flow, 1, { signal: controller.signal })
      .catch((error: unknown) => error);
    while (!pathsOf(server.seen).some((path) => path.includes("wait=true")))
      await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort("enough");
    const error = await running;
    expect(error).toBeInstanceOf(StepflowAbortError);
    expect(error).toMatchObject({ runId, cause: "enough" });
    expect(pathsOf(server.seen).at(-1)).toBe(`POST /runs/${runId}/cancel`);
  });

  it("sends nothing when its signal is aborted before", async () => {
    const server = await startFake({ stored: true });
    const signal = AbortSignal.abort("before");
    await expect(openClient(server.url).run({ flowId }, 1, { signal })).rejects.toBeInstanceOf(StepflowAbortError);
    expect(server.seen.filter(({ path }) => path === "/runs")).toEqual([]);
  });

  it.each([0, 20])("is waited for %i ms and no longer, and goes on", async (timeoutMs) => {
    const server = await startFake({ status: "running", result: undefined });
    const error = await openClient(server.url)
      .run(flow, 1, { timeoutMs })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StepflowTimeoutError);
    expect(error).toMatchObject({ runId });
    expect(pathsOf(server.seen)).not.toContain(`POST /runs/${runId}/cancel`);
  });

  it("goes on waiting when the server's own patience has ended", async () => {
    const server = await startFake({ status: "running", result: undefined });
    const running = openClient(server.url).run(flow, 1);
    while (!pathsOf(server.seen).some((path) => path.includes("wait=true")))
      await new Promise((resolve) => setTimeout(resolve, 1));
    Object.assign(server.state, { status: "completed", result: { outcome: "success", result: "late" } });
    expect(await running).toBe("late");
  });

  it("refuses input that is not JSON, and options that are no numbers, before anything is sent", async () => {
    const server = await startFake();
    const client = openClient(server.url);
    await expect(client.run(flow, { amounts: [Number.NaN] })).rejects.toThrow("input: $.amounts[0]");
    await expect(client.runMany(flow, [1, 2n])).rejects.toThrow("input 1");
    await expect(client.run({ flowId }, 1, { maxConcurrency: 0 })).rejects.toThrow("$.maxConcurrency");
    await expect(client.getRun(runId).wait({ timeoutMs: Number.NaN })).rejects.toBeInstanceOf(ValidationError);
    expect(pathsOf(server.seen).filter((path) => path !== "GET /health")).toEqual([]);
  });
});

describe("answers", () => {
  it("have the head of their response on request, also when they are errors", async () => {
    const server = await startFake();
    const client = openClient(server.url);
    const { data, response } = await client.health().withResponse();
    expect(data.dialect).toBe("stepflow");
    expect(response.status).toBe(200);
    expect(response.requestId).toBe("r-1");
    expect(response.headers["content-type"]).toBe("application/json");
    await expect(client.runs.get("none").withResponse()).rejects.toMatchObject({ status: 404 });
  });

  it("come over the typed REST client, too, with the client's keys", async () => {
    const server = await startFake();
    const client = openClient(server.url, { apiKey: "secret" });
    const api = createApiClient(client.url, { fetch: client.fetch });
    const { data } = await api.GET("/runs/{run_id}", { params: { path: { run_id: runId } } });
    expect(data?.status).toBe("completed");
    const { error, response } = await api.GET("/flows/{flow_id}", { params: { path: { flow_id: "none" } } });
    expect([response.status, error]).toEqual([404, { code: 404, message: "nothing at /flows/none" }]);
    const posted = await api.POST("/flows", { body: { flow: { output: 1 } } });
    expect(posted.data?.flowId).toBe(flowId);
    expect(server.seen.every(({ headers }) => headers.authorization === "Bearer secret")).toBe(true);
    await expect(client.fetch(new Request("http://elsewhere.example/api/v1/x"))).rejects.toThrow("keys travel");
  });

  it("are listed in pages, none twice when runs begin meanwhile", async () => {
    const runs = Array.from({ length: 250 }, (_, index) => `run-${index}`);
    const summary = (id: string) => ({
      runId: id,
      flowId,
      status: "completed",
      items: { total: 0, completed: 0, running: 0, failed: 0, cancelled: 0 },
      createdAt: "",
      rootRunId: id,
    });
    const server = await startServer(({ path }, response) => {
      if (path === "/health") return sendJson(response, 200, healthOf["0.11"]);
      const query = new URLSearchParams(path.split("?")[1]);
      const offset = Number(query.get("offset") ?? 0);
      const page = runs.slice(offset, offset + Number(query.get("limit")));
      // Between two pages another run begins, and pushes the others on.
      runs.unshift(`new-${offset}`);
      return sendJson(response, 200, { runs: page.map(summary) });
    });
    const list = openClient(server.url).runs.list();
    const pages: number[] = [];
    const ids: string[] = [];
    for await (const page of list.pages()) {
      pages.push(page.length);
      ids.push(...page.map(({ runId: id }) => id));
    }
    expect(pages).toEqual([100, 99, 51]);
    expect(new Set(ids).size).toBe(250);
  });
});

describe("watching", () => {
  const secret = "sk-very-secret";

  async function watch(options: StepflowClientOptions = {}) {
    const events: ClientEvent[] = [];
    const lines: string[] = [];
    const log = (level: string) => (message: string, fields?: object) =>
      void lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
    const logger = { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
    const server = await startFake();
    const client = openClient(server.url, {
      apiKey: secret,
      logger,
      onEvent: (event) => events.push(event),
      ...options,
    });
    return { events, lines, server, client };
  }

  it("tells requests and answers with durations and the server's names for them, and no secret", async () => {
    const { events, lines, client } = await watch({ headers: { "X-Key": secret } });
    await client.health();
    await client.run(flow, { password: secret });
    await client.runs.get("none").catch(() => {});
    expect(events.slice(0, 2)).toEqual([
      { type: "request", operation: "health", method: "GET", path: "/health", attempt: 1 },
      {
        type: "response",
        operation: "health",
        method: "GET",
        path: "/health",
        attempt: 1,
        status: 200,
        requestId: "r-1",
        durationMs: expect.any(Number),
      },
    ]);
    expect(events.at(-1)).toMatchObject({ type: "response", status: 404, path: "/runs/none" });
    expect(lines[0]).toMatch(/^debug stepflow request /);
    expect(lines.join() + JSON.stringify(events)).not.toContain(secret);
  });

  it("goes on when a hook or the logger throws", async () => {
    const broken = (): never => {
      throw new Error("a hook's own bug");
    };
    const logger = { debug: broken, info: broken, warn: broken, error: broken };
    const { client } = await watch({ onEvent: broken, logger });
    expect(await client.run(flow, 1)).toBe(1);
  });

  it("asks for keys and headers that are functions before every attempt", async () => {
    const server = await startFake();
    let count = 0;
    const client = openClient(server.url, {
      apiKey: async () => `key-${++count}`,
      headers: () => ({ "X-Tenant": "a" }),
    });
    await client.health();
    await client.health();
    expect(server.seen.map(({ headers }) => [headers.authorization, headers["x-tenant"]])).toEqual([
      ["Bearer key-1", "a"],
      ["Bearer key-2", "a"],
    ]);
  });

  it("says who is calling", async () => {
    const server = await startFake();
    await openClient(server.url).health();
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(server.seen[0]?.headers["user-agent"]).toBe(`stepflow-typescript/${version} node/${process.versions.node}`);
  });

  it("calls middleware around every attempt, the first outermost, and passes its own errors on", async () => {
    const order: string[] = [];
    const layer =
      (name: string): ClientMiddleware =>
      async (request, next, { operation, attempt }) => {
        order.push(`${name} before ${operation} ${attempt}`);
        const response = await next({ ...request, headers: { ...request.headers, [`x-${name}`]: "1" } });
        order.push(`${name} after`);
        return response;
      };
    const server = await startFake();
    await openClient(server.url, { middleware: [layer("a"), layer("b")] }).health();
    expect(order).toEqual(["a before health 1", "b before health 1", "b after", "a after"]);
    expect(server.seen[0]?.headers).toMatchObject({ "x-a": "1", "x-b": "1" });
    const bug = new Error("a bug in middleware");
    const failing = openClient(server.url, { middleware: [() => Promise.reject(bug)] });
    await expect(failing.health()).rejects.toBe(bug);
  });
});

describe("closing", () => {
  it("ends waits, takes no new runs, and can be done twice", async () => {
    const server = await startFake({ status: "running", result: undefined });
    const client = openClient(server.url);
    const run = await client.submit(flow, 1);
    const waiting = expect(run.wait()).rejects.toBeInstanceOf(StepflowAbortError);
    await client.close();
    await waiting;
    await expect(client.run(flow, 1)).rejects.toThrow("the client was closed");
    await expect(client.runs.get(runId)).rejects.toBeInstanceOf(StepflowAbortError);
    await client.close();
  });

  it("lets waits come to their end first when it is given time", async () => {
    const server = await startFake({ status: "running", result: undefined });
    const client = openClient(server.url);
    const result = (await client.submit(flow, 1)).result();
    const closing = client.close({ drainMs: 30_000 });
    await expect(client.submit(flow, 1)).rejects.toBeInstanceOf(StepflowAbortError);
    Object.assign(server.state, { status: "completed", result: { outcome: "success", result: "late" } });
    expect(await result).toBe("late");
    await closing;
  });
});

describe("the address", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is what is given, else STEPFLOW_URL, else port 7837 here", async () => {
    vi.stubEnv("STEPFLOW_URL", undefined);
    expect(new StepflowClient().url).toBe("http://localhost:7837");
    vi.stubEnv("STEPFLOW_URL", "https://flows.example/base/");
    expect(new StepflowClient().url).toBe("https://flows.example/base");
    expect(new StepflowClient("http://127.0.0.1:1//").url).toBe("http://127.0.0.1:1");
  });

  it("must be one, and holds no password", () => {
    expect(() => new StepflowClient("localhost:7837")).toThrow('found "localhost:7837"');
    expect(() => new StepflowClient("http://me:secret@host")).toThrow(/^(?!.*secret).*no user or password/);
  });

  it("brings STEPFLOW_API_KEY along", async () => {
    vi.stubEnv("STEPFLOW_API_KEY", "from-environment");
    const server = await startFake();
    await openClient(server.url).health();
    expect(server.seen[0]?.headers.authorization).toBe("Bearer from-environment");
  });
});

it("knows the types of a flow", async () => {
  const server = await startFake({ result: { outcome: "success", result: { greeting: "Hello Ada" } } });
  const client = openClient(server.url);
  const name = { type: "object", properties: { name: { type: "string" } }, required: ["name"] } as const;
  const typed = defineFlow({ name: "hello", input: name }, ({ input }) => ({ greeting: input.name }));
  const result = await client.run(typed, { name: "Ada" });
  expectTypeOf(result).toEqualTypeOf<{ greeting: string }>();
  expect(result.greeting).toBe("Hello Ada");
  // @ts-expect-error the flow's input has a name
  await client.submit(typed, { nam: "Ada" });
  expectTypeOf((await client.submit(typed, { name: "Ada" })).result).returns.resolves.toEqualTypeOf<{
    greeting: string;
  }>();
});
