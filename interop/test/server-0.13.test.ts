import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";
import { oneStep, type RawWorker, startRawWorker } from "./support/raw-worker.ts";
import { askRest, runFlow } from "./support/rest.ts";

// What an official 0.13 server does where its documents say something else, or nothing. docs/protocol.md tells it in words;
// when one of these fails, the server has changed, and what this SDK does about it may go.

let official: OfficialServer;
let worker: RawWorker;

beforeAll(async () => {
  official = await startOfficialServer(inject("peers")["0.13"].server, {
    config: {
      plugins: { builtin: { type: "builtin" }, raw: { type: "grpc", queueName: "raw", queueTimeoutSecs: 1 } },
      routes: { "/raw": [{ plugin: "raw" }], "/builtin": [{ plugin: "builtin" }] },
    },
  });
  worker = startRawWorker(official.url, "raw", ["echo"]);
});
afterAll(async () => {
  await worker.close();
  await official.stop();
});

describe("flows", () => {
  it("cannot be stored with a whole number where the contract wants one", async () => {
    const flow = oneStep("/raw/echo", { onError: { action: "retry", maxRetries: 5 } });
    const { status, body } = await askRest(official.url, "/flows", { flow });
    expect({ status, message: body.error.message }).toEqual({
      status: 400,
      message: expect.stringContaining("floating point `5.0`, expected u32"),
    });
  });

  it("have another id each time that they are stored", async () => {
    const flow = oneStep("/builtin/noop", { input: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => askRest(official.url, "/flows", { flow })));
    expect(new Set(answers.map(({ body }) => body.flowId)).size).toBeGreaterThan(1);
  });

  it("keep their whole numbers when they are stored as blobs", async () => {
    const flow = oneStep("/builtin/sleep", { input: { duration_ms: 5 } });
    const byFlows = await runFlow(official.url, flow);
    expect(byFlows.results).toMatchObject([{ status: 3 }]);
    const { blobId } = (await askRest(official.url, "/blobs", { blobType: "flow", data: flow })).body;
    const byBlobs = await askRest(official.url, "/runs", { flowId: blobId, input: [{}], wait: true });
    expect(byBlobs.body.results).toMatchObject([{ status: 2 }]);
  });
});

describe("REST", () => {
  it("answers a path that it does not know with 200, as if it were gRPC", async () => {
    const { status, headers, body } = await askRest(official.url, "/no/such/path");
    expect({ status, type: headers.get("content-type"), grpc: headers.get("grpc-status"), body }).toEqual({
      status: 200,
      type: "application/grpc",
      grpc: "12",
      body: "",
    });
  });

  it("takes the run of events from the query alone, and cannot read kinds of events there", async () => {
    const { runId } = (await runFlow(official.url, oneStep("/builtin/noop"))).summary;
    const events = `/runs/${runId}/events`;
    expect((await askRest(official.url, events)).body.error.message).toContain("invalid UUID");
    expect((await askRest(official.url, `${events}?runId=${runId}&eventTypes=6`)).status).toBe(400);
  });

  it("gives several events one place, so that going on behind it loses some", async () => {
    const steps = ["a", "b", "c"].map((id) => ({ id, component: "/builtin/noop", input: {} }));
    const output = Object.fromEntries(steps.map(({ id }) => [id, { $step: id }]));
    const { runId } = (await runFlow(official.url, { schemas: { type: "object" }, steps, output })).summary;
    const eventsFrom = async (since: number): Promise<{ sequenceNumber: number; event: object }[]> => {
      const { body } = await askRest(official.url, `/runs/${runId}/events?runId=${runId}&since=${since}`);
      const lines = String(body)
        .split("\n")
        .filter((line) => line.startsWith("data:"));
      return lines.map((line) => JSON.parse(line.slice("data:".length)));
    };
    const started = (await eventsFrom(0)).filter(({ event }) => "StepStarted" in event);
    const places = new Set(started.map(({ sequenceNumber }) => sequenceNumber));
    expect([started.length, places.size]).toEqual([3, 1]);
    const [place = 0] = places;
    expect((await eventsFrom(place)).length - (await eventsFrom(place + 1)).length).toBe(3);
  });
});

describe("tasks", () => {
  it("are claimed by whoever sends the first heartbeat, and told apart by its worker's id alone", async () => {
    const run = runFlow(official.url, oneStep("/raw/echo"));
    const task = await worker.next();
    expect(task.heartbeatIntervalSecs).toBe(1);
    expect(await worker.heartbeat(task, "one")).toEqual({ status: "IN_PROGRESS", shouldAbort: false });
    expect(await worker.heartbeat(task, "two")).toEqual({ status: "ALREADY_CLAIMED", shouldAbort: true });
    await expect(worker.heartbeat(task, "")).rejects.toThrow("INVALID_ARGUMENT");
    await worker.complete(task, "done");
    expect((await run).results).toMatchObject([{ status: 2, output: "done" }]);
  });

  it("can be completed without a heartbeat, and once", async () => {
    const run = runFlow(official.url, oneStep("/raw/echo"));
    const task = await worker.next();
    await worker.complete(task, "first");
    await expect(worker.complete(task, "second")).rejects.toThrow("NOT_FOUND");
    expect((await run).results).toMatchObject([{ output: "first" }]);
  });

  it("cannot be completed with more than 4 MiB", async () => {
    const run = runFlow(official.url, oneStep("/raw/echo"));
    const task = await worker.next();
    await worker.heartbeat(task, "raw");
    await expect(worker.complete(task, "x".repeat(5 * 1024 * 1024))).rejects.toThrow("OUT_OF_RANGE");
    await worker.complete(task, "smaller");
    expect((await run).results).toMatchObject([{ output: "smaller" }]);
  });

  it("that nobody claims in time come again under the same id, and one worker gets both copies", async () => {
    const run = runFlow(official.url, oneStep("/raw/echo"));
    const copies = [await worker.next(), await worker.next()] as const;
    expect(copies.map(({ taskId }) => taskId)).toEqual([copies[0].taskId, copies[0].taskId]);
    expect(copies.map(({ call }) => call.attempt)).toEqual([1, 2]);
    for (const copy of copies) {
      expect(await worker.heartbeat(copy, "raw")).toEqual({ status: "IN_PROGRESS", shouldAbort: false });
    }
    await worker.complete(copies[1], "done");
    expect((await run).results).toMatchObject([{ output: "done" }]);
  });

  it("hear nothing of it when their run is cancelled, and the run completes in the end", async () => {
    const { runId } = (await runFlow(official.url, oneStep("/raw/echo"), { wait: false })).summary;
    const task = await worker.next();
    await worker.heartbeat(task, "raw");
    const statusOf = async (path = ""): Promise<number> =>
      (await askRest(official.url, `/runs/${runId}${path}`)).body.summary.status;
    expect((await askRest(official.url, `/runs/${runId}/cancel`, {})).body.summary.status).toBe(4);
    expect(await worker.heartbeat(task, "raw")).toEqual({ status: "IN_PROGRESS", shouldAbort: false });
    expect(await statusOf()).toBe(4);
    await worker.complete(task, "done all the same");
    await expect.poll(() => statusOf(), { timeout: 10_000 }).toBe(2);
  });

  it("below a map name a root run that their own server does not take for one", async () => {
    const { flowId } = (await askRest(official.url, "/flows", { flow: oneStep("/builtin/noop") })).body;
    const input = { workflow: { $literal: oneStep("/raw/echo") }, items: [1] };
    const run = runFlow(official.url, oneStep("/builtin/map", { input }));
    const task = await worker.next();
    await worker.heartbeat(task, "raw");
    const rootRunId = task.context?.rootRunId ?? "";
    expect(rootRunId).toBe(task.call.observability?.runId);
    await expect(worker.submit(task, flowId, rootRunId)).rejects.toThrow("NOT_FOUND");
    const submitted = await worker.submit(task, flowId);
    expect(submitted.rootRunId).toBe(submitted.runId);
    await worker.complete(task, "mapped");
    expect((await run).results).toMatchObject([{ status: 2, output: { successful: 1 } }]);
  });
});

describe("a server of its own", () => {
  it("finds components also when the plugin and its queue have different names", async () => {
    const other = await startOfficialServer(inject("peers")["0.13"].server, {
      config: { plugins: { raw: { type: "grpc", queueName: "elsewhere" } }, routes: { "/raw": [{ plugin: "raw" }] } },
    });
    const otherWorker = startRawWorker(other.url, "elsewhere", ["echo"]);
    const run = runFlow(other.url, oneStep("/raw/echo"));
    await otherWorker.complete(await otherWorker.next(), "found");
    expect((await run).results).toMatchObject([{ output: "found" }]);
    await otherWorker.close();
    await other.stop();
  });

  it("ends at once on SIGTERM while a worker pulls, if that lets go of the stream", async () => {
    const other = await startOfficialServer(inject("peers")["0.13"].server, {
      config: { plugins: { raw: { type: "grpc", queueName: "raw" } }, routes: { "/raw": [{ plugin: "raw" }] } },
    });
    const otherWorker = startRawWorker(other.url, "raw", ["echo"]);
    const run = runFlow(other.url, oneStep("/raw/echo"));
    await otherWorker.complete(await otherWorker.next(), "pulled");
    await run;
    await other.stop();
    expect(other.process.signalCode).not.toBe("SIGKILL");
    await otherWorker.close();
  });
});
