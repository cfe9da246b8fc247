import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";
import { type CheckedServer, serveChecked } from "./support/checked-server.ts";
import { failing, greet, testWorker, waiting } from "./support/test-worker.ts";

const unknownRun = "0197a3c2-5b0c-7000-8000-000000000001";
const unknownBlob = "0".repeat(64);
const binary = "application/octet-stream";

describe.each(["memory", "sqlite"])("the REST API over storage in %s", (storage) => {
  let directory: string;
  let runtime: StepflowRuntime;
  let api: CheckedServer;
  const worker = testWorker();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "stepflow-serve-"));
    runtime = await StepflowRuntime.start({
      components: [worker.server],
      storage: storage === "memory" ? "memory" : `sqlite:${join(directory, "flows.db")}`,
    });
    api = await serveChecked(runtime, { limits: { maxBodyBytes: 100_000, maxItems: 100 } });
  });

  afterAll(async () => {
    await api.close();
    await runtime.close();
    await rm(directory, { recursive: true, force: true });
  });

  const store = async (flow: object): Promise<string> =>
    (await api.call("POST", "/flows", { json: { flow } })).body.flowId;
  const start = async (flow: object, body: object = {}) =>
    api.call("POST", "/runs", { json: { flowId: await store(flow), input: [null], ...body } });
  /** Starts a run that goes on until `end` is called. */
  const startHeld = async (): Promise<{ readonly runId: string; end(): Promise<void> }> => {
    const { body } = await start(waiting);
    await worker.untilHeld();
    return {
      runId: body.runId,
      end: async () => {
        worker.letGo();
        await api.call("GET", `/runs/${body.runId}?wait=true`);
      },
    };
  };

  describe("flows", () => {
    it("stores a flow, and answers it with its examples and those of its tests", async () => {
      const stored = await api.call("POST", "/flows", { json: { flow: greet } });
      expect(stored.body).toMatchObject({ stored: true, diagnostics: { numFatal: 0 } });
      const { body } = await api.call("GET", `/flows/${stored.body.flowId}`);
      expect(body.flow.steps).toHaveLength(1);
      expect(body.allExamples).toEqual([
        { name: "one", input: { name: "Ada" } },
        { name: "two", input: { name: "Cy" } },
      ]);
    });

    it("sends allExamples also when there are none", async () => {
      const { body } = await api.call("GET", `/flows/${await store({ output: 1 })}`);
      expect(body.allExamples).toEqual([]);
    });

    it("tells of variables and where the environment has them", async () => {
      const { body } = await api.call("GET", `/flows/${await store(greet)}/variables`);
      expect(body.envVars).toEqual({ key: "THE_KEY" });
      expect(body.schema.properties.other).toEqual({});
      const none = await api.call("GET", `/flows/${await store({ output: 1 })}/variables`);
      expect(none.body).not.toHaveProperty("schema");
    });

    it("checks a flow without storing it", async () => {
      const { body } = await api.call("POST", "/flows", { json: { flow: { output: "dry" }, dryRun: true } });
      expect(body.stored).toBe(false);
      expect((await api.call("GET", `/flows/${body.flowId}`)).status).toBe(404);
    });

    it("answers what is fatally wrong with a flow, and does not store it", async () => {
      const flow = { steps: [], output: { $step: "nowhere" } };
      const { status, body } = await api.call("POST", "/flows", { json: { flow } });
      expect([status, body.stored, body.diagnostics.numFatal]).toEqual([200, false, 1]);
      expect((await api.call("GET", `/flows/${body.flowId}`)).status).toBe(404);
    });

    it("deletes a flow, really", async () => {
      const flowId = await store({ output: "passing" });
      const deleted = await api.call("DELETE", `/flows/${flowId}`);
      expect([deleted.status, deleted.text]).toEqual([200, ""]);
      expect((await api.call("GET", `/flows/${flowId}`)).status).toBe(404);
      expect((await api.call("GET", `/flows/${flowId}/variables`)).status).toBe(404);
      expect((await api.call("DELETE", `/flows/${flowId}`)).status).toBe(404);
    });

    it.each([
      [422, { json: {} }, /\$/],
      [422, { json: { flow: { steps: 5 } } }, /\$\.flow\.steps/],
      [422, { json: { flow: {}, dryRun: null } }, /dryRun/],
      [400, { body: "{", headers: { "content-type": "application/json" } }, /not JSON/],
      [400, { body: "[".repeat(300), headers: { "content-type": "application/json" } }, /nested/],
      [415, { body: "{}", headers: { "content-type": "text/plain" } }, /Content-Type: application\/json/],
      [413, { body: "x".repeat(100_001), headers: { "content-type": "application/json" } }, /larger than 100000/],
    ])("refuses with %i what is no flow", async (status, request, says) => {
      const answer = await api.call("POST", "/flows", request);
      expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(says)]);
    });

    it("says that a blob is no flow", async () => {
      const { body } = await api.call("POST", "/blobs", { json: { data: [1] } });
      expect((await api.call("GET", `/flows/${body.blobId}`)).status).toBe(400);
      expect((await api.call("GET", `/flows/${body.blobId}/variables`)).status).toBe(400);
      expect((await api.call("DELETE", `/flows/${body.blobId}`)).status).toBe(404);
    });
  });

  describe("runs", () => {
    it("starts a run and answers at once", async () => {
      const { status, body } = await start({ name: "two", output: { $input: "$" } }, { input: [1, 2] });
      expect(status).toBe(202);
      expect(body).toMatchObject({ flowName: "two", items: { total: 2 }, createdAtSeqno: 0 });
      expect(body).not.toHaveProperty("results");
    });

    it("waits for a run and answers the results in the order of the inputs", async () => {
      const { status, body } = await start(greet, { input: [{ name: "Ada" }, { name: "Bob" }], wait: true });
      expect([status, body.status]).toEqual([200, "completed"]);
      expect(body.results.map(({ result }: { result: unknown }) => result)).toEqual([
        { outcome: "success", result: { said: "Hello Ada" } },
        { outcome: "success", result: { said: "Hello Bob" } },
      ]);
    });

    it("a flow that fails is no error of HTTP", async () => {
      const { status, body } = await start(failing, { wait: true });
      expect([status, body.status, body.results[0].result.outcome]).toEqual([200, "failed", "failed"]);
    });

    it("takes no inputs, and null for what may be left out", async () => {
      const nothing = { overrides: null, variables: null, maxConcurrency: null, wait: true, timeoutSecs: null };
      const { status, body } = await start({ output: 1 }, { input: [], ...nothing });
      expect([status, body.status, body.results]).toEqual([200, "completed", []]);
    });

    it("takes variables and overrides", async () => {
      const flow = {
        steps: [{ id: "hello", component: "/greet", input: { name: { $variable: "$.who" } } }],
        output: { $step: "hello" },
      };
      const overrides = { steps: { hello: { value: { input: { name: "Eve" } } } } };
      const plain = await start(flow, { variables: { who: "Vic" }, wait: true });
      expect(plain.body.results[0].result.result).toBe("Hello Vic");
      const changed = await start(flow, { variables: { who: "Vic" }, overrides, wait: true });
      expect(changed.body.results[0].result.result).toBe("Hello Eve");
    });

    it("answers a run as it stands when it takes longer than it is waited for", async () => {
      const { status, body } = await start(waiting, { wait: true, timeoutSecs: 0 });
      expect([status, body.status]).toEqual([200, "running"]);
      expect(body.results[0]).not.toHaveProperty("result");
      const waited = await api.call("GET", `/runs/${body.runId}?wait=true&timeoutSecs=0`);
      expect([waited.status, waited.body.status]).toEqual([200, "running"]);
      await worker.untilHeld();
      worker.letGo();
    });

    it.each([
      [404, { flowId: unknownBlob, input: [] }, /no flow has the id/],
      [422, { input: [] }, /flowId/],
      [422, { flowId: unknownBlob, input: 1 }, /\$\.input: must be array, found number 1/],
      [422, { flowId: unknownBlob, input: [], overrides: {} }, /steps/],
    ])("refuses with %i %j", async (status, json, says) => {
      const answer = await api.call("POST", "/runs", { json });
      expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(says)]);
    });

    it.each([
      [400, { maxConcurrency: 0 }, /maxConcurrency: expected a whole number, 1 or more, found 0/],
      [400, { overrides: { steps: { nobody: { value: {} } } } }, /nobody/],
      [413, { input: Array.from({ length: 101 }, () => 1) }, /101 inputs; the limit is 100/],
    ])("refuses with %i %j for a flow that there is", async (status, body, says) => {
      const answer = await start({ output: 1 }, body);
      expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(says)]);
    });

    it("starts one run for an Idempotency-Key, however often it is asked", async () => {
      const flowId = await store(greet);
      const ask = (name: string) => {
        const json = { flowId, input: [{ name }] };
        return api.call("POST", "/runs", { json, headers: { "idempotency-key": "once" } });
      };
      const first = await ask("Ada");
      expect((await ask("Ada")).body.runId).toBe(first.body.runId);
      expect((await ask("Bob")).status).toBe(409);
    });

    it("refuses what is no JSON, too large or of another type", async () => {
      const headers = { "content-type": "application/json" };
      expect((await api.call("POST", "/runs", { body: "{", headers })).status).toBe(400);
      expect((await api.call("POST", "/runs", { body: "x".repeat(100_001), headers })).status).toBe(413);
      expect((await api.call("POST", "/runs", { body: "{}", headers: { "content-type": "text/plain" } })).status).toBe(
        415,
      );
    });

    it("shows steps and items while the run goes on", async () => {
      const { runId, end } = await startHeld();
      const { body } = await api.call("GET", `/runs/${runId}`);
      expect(body.status).toBe("running");
      expect(body.itemDetails[0].steps).toEqual([
        { stepId: "first", status: "completed" },
        { stepId: "held", status: "running" },
      ]);
      const steps = await api.call("GET", `/runs/${runId}/steps`);
      expect(steps.body.steps.first).toEqual({
        stepId: "first",
        component: "/greet",
        status: "completed",
        attempt: 1,
        result: { outcome: "success", result: "Hello Ada" },
        startedAt: expect.stringMatching(/Z$/),
        completedAt: expect.stringMatching(/Z$/),
      });
      expect(steps.body.steps.held).toMatchObject({ status: "running", attempt: 1, startedAt: expect.any(String) });
      expect((await api.call("GET", `/runs/${runId}/items`)).body.items).toEqual([{ itemIndex: 0, status: "running" }]);
      await end();
    });

    it("shows the steps of one item, and the worst state of all", async () => {
      const flow = {
        steps: [{ id: "pick", component: "/fail", input: null, onError: { action: "useDefault", defaultValue: 1 } }],
        output: { $if: { $input: "$.run" }, then: { $step: "pick" }, else: 0 },
      };
      const { body } = await start(flow, { input: [{ run: true }, { run: false }], wait: true });
      const at = (query: string) => api.call("GET", `/runs/${body.runId}/steps${query}`);
      expect((await at("?itemIndex=0")).body.steps.pick.status).toBe("completed");
      expect((await at("?itemIndex=1")).body.steps.pick.status).toBe("skipped");
      expect((await at("?itemIndex=1")).body.steps.pick.attempt).toBe(0);
      const ofAll = (await at("")).body.steps.pick;
      expect(ofAll).toEqual({ stepId: "pick", component: "/fail", status: "skipped", attempt: 1 });
      expect((await at("?itemIndex=2")).status).toBe(400);
      expect((await at("?itemIndex=one")).status).toBe(400);
    });

    it("answers one step with its result", async () => {
      const { body } = await start(greet, { input: [{ name: "Ada" }, { name: "Bob" }], wait: true });
      const at = (path: string) => api.call("GET", `/runs/${body.runId}/steps/${path}`);
      expect((await at("hello?itemIndex=1")).body).toMatchObject({
        attempt: 1,
        status: "completed",
        result: { outcome: "success", result: "Hello Bob" },
      });
      expect((await at("hello")).status).toBe(400);
      expect((await at("nobody?itemIndex=0")).status).toBe(404);
      expect((await at("hello?itemIndex=2")).status).toBe(404);
    });

    it("answers the flow of a run", async () => {
      const { body } = await start(greet, { input: [{ name: "Ada" }] });
      const answer = await api.call("GET", `/runs/${body.runId}/flow`);
      expect([answer.body.flowId, answer.body.flow.name]).toEqual([body.flowId, "greet"]);
    });

    it("answers the flow of a run below another, which stands nowhere but in the flow of that", async () => {
      const inner = { name: "inner", output: { doubled: { $input: "$" } } };
      const flow = {
        steps: [{ id: "all", component: "/builtin/map", input: { workflow: { $literal: inner }, items: [1, 2] } }],
        output: { $step: "all" },
      };
      const { body } = await start(flow, { wait: true });
      const [below] = (await api.call("GET", `/runs?parentRunId=${body.runId}`)).body.runs;
      const answer = await api.call("GET", `/runs/${below.runId}/flow`);
      expect(answer.body).toMatchObject({ flowId: below.flowId, flow: inner });
      expect((await api.call("GET", `/flows/${below.flowId}`)).status).toBe(404);
    });

    it("answers what was changed for a run beside the flow as it was stored", async () => {
      const overrides = { steps: { hello: { value: { input: { name: "Eve" } } } } };
      const { body } = await start(greet, { input: [{ name: "Ada" }], overrides, wait: true });
      expect((await api.call("GET", `/runs/${body.runId}`)).body.overrides).toEqual(overrides);
      const { flow } = (await api.call("GET", `/runs/${body.runId}/flow`)).body;
      expect(flow.steps[0].input).toEqual({ name: { $input: "$.name" } });
      const plain = await start(greet, { input: [{ name: "Ada" }], wait: true });
      expect((await api.call("GET", `/runs/${plain.body.runId}`)).body).not.toHaveProperty("overrides");
    });

    it("cancels a run, really, and again", async () => {
      const { runId, end } = await startHeld();
      expect((await api.call("POST", `/runs/${runId}/cancel`)).body.status).toBe("cancelled");
      expect((await api.call("POST", `/runs/${runId}/cancel`)).status).toBe(200);
      await end();
      const { body } = await api.call("GET", `/runs/${runId}`);
      expect([body.status, body.items.cancelled, body.itemDetails[0].status]).toEqual(["cancelled", 1, "cancelled"]);
      const step = await api.call("GET", `/runs/${runId}/steps/held`);
      expect(step.body.status).toBe("cancelled");
      const { steps } = (await api.call("GET", `/runs/${runId}/steps`)).body;
      expect(steps.held).toMatchObject({ status: "skipped", cancelled: true });
      expect(steps.first).not.toHaveProperty("cancelled");
    });

    it("does not cancel what has ended", async () => {
      const { body } = await start({ output: 1 }, { wait: true });
      expect((await api.call("POST", `/runs/${body.runId}/cancel`)).status).toBe(409);
    });

    it("pauses and resumes a run", async () => {
      const { runId, end } = await startHeld();
      expect((await api.call("POST", `/runs/${runId}/pause`)).body.status).toBe("paused");
      expect((await api.call("POST", `/runs/${runId}/resume`)).body.status).toBe("running");
      await end();
      expect((await api.call("POST", `/runs/${runId}/pause`)).status).toBe(409);
      expect((await api.call("POST", `/runs/${runId}/resume`)).status).toBe(409);
    });

    it("deletes a run that has ended, really", async () => {
      const { runId, end } = await startHeld();
      expect((await api.call("DELETE", `/runs/${runId}`)).status).toBe(409);
      await end();
      expect(await api.call("DELETE", `/runs/${runId}`)).toMatchObject({ status: 200, text: "" });
      expect((await api.call("GET", `/runs/${runId}`)).status).toBe(404);
    });

    it("lists runs newest first, in pages that neither repeat nor leave out", async () => {
      const name = "paged";
      for (let index = 0; index < 5; index += 1) await start({ name, output: index }, { wait: true });
      const list = async (query: string) => (await api.call("GET", `/runs?flowName=${name}${query}`)).body;
      const all = (await list("")).runs.map(({ runId }: { runId: string }) => runId);
      expect(all).toHaveLength(5);
      expect([...all].sort().reverse()).toEqual(all);
      const ids = ({ runs }: { runs: { runId: string }[] }): string[] => runs.map(({ runId }) => runId);
      expect(ids(await list("&limit=2&offset=1"))).toEqual(all.slice(1, 3));
      expect(ids(await list("&offset=4"))).toEqual(all.slice(4));
      expect(ids(await list("&limit=0"))).toEqual([]);
      const first = await list("&limit=3");
      expect([ids(first), first.next]).toEqual([all.slice(0, 3), all[2]]);
      await start({ name, output: "between" }, { wait: true });
      const second = await list(`&limit=3&after=${first.next}`);
      expect(ids(second)).toEqual(all.slice(3));
      expect(second).not.toHaveProperty("next");
    });

    it("lists by state, by tree and by parent", async () => {
      const input = { flow_id: await store({ output: 1 }), input: null };
      const flow = {
        name: "parent",
        steps: [{ id: "sub", component: "/builtin/eval", input }],
        output: { $step: "sub" },
      };
      const { body } = await start(flow, { wait: true });
      const list = async (query: string) => (await api.call("GET", `/runs?${query}`)).body.runs;
      expect(await list(`rootRunId=${body.runId}`)).toHaveLength(2);
      expect(await list(`rootRunId=${body.runId}&rootsOnly=true`)).toHaveLength(1);
      const [below] = await list(`parentRunId=${body.runId.toUpperCase()}`);
      expect(below).toMatchObject({ parentRunId: body.runId, rootRunId: body.runId, status: "completed" });
      expect(await list("status=recoveryFailed&maxDepth=1")).toEqual([]);
    });

    it.each(["status=done", "limit=", "limit=-1", "limit=1&limit=2", "rootsOnly=yes", "rootRunId=1"])(
      "refuses the query %s",
      async (query) => {
        const { status, body } = await api.call("GET", `/runs?${query}`);
        expect([status, body.message]).toEqual([400, expect.stringMatching(/^query parameter /)]);
      },
    );

    it.each(["GET", "DELETE"] as const)(
      "%s of an unknown run is 404, also with wait, and of no run's id 400",
      async (method) => {
        expect((await api.call(method, `/runs/${unknownRun}`)).status).toBe(404);
        expect((await api.call(method, `/runs/${unknownRun}?wait=true`)).status).toBe(404);
        expect((await api.call(method, "/runs/one")).status).toBe(400);
      },
    );

    it.each([
      ["GET", "items"],
      ["GET", "flow"],
      ["GET", "steps"],
      ["GET", "steps/one"],
      ["GET", "events"],
      ["POST", "cancel"],
      ["POST", "pause"],
      ["POST", "resume"],
    ])("%s /runs/…/%s of an unknown run is 404, and of no run's id 400", async (method, path) => {
      expect((await api.call(method, `/runs/${unknownRun}/${path}`)).status).toBe(404);
      expect((await api.call(method, `/runs/one/${path}`)).status).toBe(400);
    });

    it("follows a run to its end", async () => {
      const { body } = await start(greet, { input: [{ name: "Ada" }], wait: true });
      const { headers, text: events } = await api.call("GET", `/runs/${body.runId}/events`);
      expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
      expect([...events.matchAll(/^event: (.*)$/gm)].map(([, type]) => type)).toEqual([
        "run_created",
        "step_started",
        "step_completed",
        "item_completed",
        "run_completed",
      ]);
    });

    it("takes an id without hyphens and in capitals, as 0.11 does", async () => {
      const { body } = await start({ output: 1 }, { wait: true });
      const written = body.runId.replaceAll("-", "").toUpperCase();
      expect((await api.call("GET", `/runs/${written}`)).body.runId).toBe(body.runId);
    });
  });

  describe("blobs", () => {
    it("keeps JSON with its type and name", async () => {
      const data = { b: [null, 1] };
      const { body } = await api.call("POST", "/blobs", { json: { data, blobType: "data", filename: "a.json" } });
      const read = await api.call("GET", `/blobs/${body.blobId}`);
      expect(read.body).toEqual({ data, blobType: "data", blobId: body.blobId, filename: "a.json" });
    });

    it("keeps bytes, larger than a body of JSON may be", async () => {
      const bytes = new Uint8Array(300_000).map((_, index) => index * 7);
      const headers = { "content-type": binary, "x-blob-filename": "seven.bin" };
      const { body } = await api.call("POST", "/blobs", { body: bytes, headers });
      const response = await fetch(`${api.server.url}/api/v1/blobs/${body.blobId}`, { headers: { accept: binary } });
      expect(response.headers.get("x-blob-type")).toBe("binary");
      expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes)).toBe(0);
      expect((await api.call("GET", `/blobs/${body.blobId}`)).status).toBe(500);
    });

    it("tells the size of bytes to who asks for the head alone", async () => {
      for (const size of [3, 3_000_000]) {
        const { body } = await api.call("POST", "/blobs", {
          body: new Uint8Array(size),
          headers: { "content-type": binary },
        });
        const url = `${api.server.url}/api/v1/blobs/${body.blobId}`;
        const response = await fetch(url, { method: "HEAD", headers: { accept: binary } });
        expect([response.status, response.headers.get("content-length")]).toEqual([200, String(size)]);
      }
    });

    it("refuses JSON that nests too deeply", async () => {
      const body = `{"data":${"[".repeat(300)}${"]".repeat(300)}}`;
      const answer = await api.call("POST", "/blobs", { body, headers: { "content-type": "application/json" } });
      expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining("200 levels")]);
    });

    it("refuses what is no blob", async () => {
      expect((await api.call("POST", "/blobs", { body: "1", headers: { "content-type": ";" } })).status).toBe(415);
      expect((await api.call("POST", "/blobs", { json: {} })).status).toBe(400);
      expect((await api.call("GET", `/blobs/${unknownBlob}`)).status).toBe(404);
    });
  });

  it("lists components by the paths that steps use, with their schemas unless these are not wanted", async () => {
    const { body } = await api.call("GET", "/components");
    const names = body.components.map(({ component }: { component: string }) => component);
    expect(names).toEqual(expect.arrayContaining(["/greet", "/builtin/eval"]));
    expect([...names].sort()).toEqual(names);
    const found = body.components.find(({ component }: { component: string }) => component === "/greet");
    expect(found).toMatchObject({ description: "Says hello.", output_schema: { type: "string" } });
    const plain = await api.call("GET", "/components?includeSchemas=false");
    expect(plain.text).not.toContain("_schema");
    expect((await api.call("GET", "/components?includeSchemas=1")).status).toBe(400);
  });

  describe("the server itself", () => {
    it("is healthy, and errs when it is asked to", async () => {
      const { body } = await api.call("GET", "/health");
      expect(body).toMatchObject({ status: "healthy", server: "stepflow-typescript" });
      expect((await api.call("GET", "/health?error=not_found")).status).toBe(404);
      expect((await api.call("GET", "/health?error=boom")).status).toBe(500);
      expect((await api.call("GET", "/health?error=a&error=b")).status).toBe(400);
    });

    it("answers the contract as it was written, with its own address", async () => {
      const { body } = await api.call("GET", "/openapi.json");
      const written = JSON.parse(await readFile(new URL("../../../../schemas/openapi.json", import.meta.url), "utf8"));
      expect(body).toEqual({ ...written, servers: [{ url: `${api.server.url}/api/v1` }] });
    });

    it("shows the contract as a page that loads nothing", async () => {
      const { headers, text } = await api.call("GET", "/docs");
      expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(text).toContain("GET /runs/{run_id}/events");
      expect(text).not.toMatch(/<script|src=/);
    });

    it("counts what it answers", async () => {
      await api.call("GET", "/health");
      const { text } = await api.call("GET", "/metrics");
      expect(text).toMatch(/stepflow_http_requests_total\{operation="healthCheck",status="200"\} \d+/);
    });

    it("answers unknown paths and wrong methods as it answers all errors", async () => {
      expect((await api.call("GET", "/nothing")).status).toBe(404);
      expect((await api.call("GET", "/health/")).status).toBe(404);
      const wrong = await api.call("PUT", "/runs");
      expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, POST"]);
      const outside = await fetch(`${api.server.url}/`);
      expect([outside.status, await outside.json()]).toMatchObject([404, { code: 404 }]);
    });
  });
});
