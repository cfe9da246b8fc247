import { fromJson, toJson } from "@bufbuild/protobuf";
import { ValueSchema } from "@bufbuild/protobuf/wkt";
import { status } from "@grpc/grpc-js";
import { FlowFailedError, type JsonValue, type StepflowContext } from "@stepflow/core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ExecutionStatus, TaskErrorCode } from "../../src/generated/proto/common_pb.ts";
import { type RunningWorker, serveGrpc } from "../../src/grpc.ts";
import { StepflowServer } from "../../src/index.ts";
import { silentLogger } from "../../src/silent-logger.ts";
import { anything } from "../support/components.ts";
import { resultOf } from "../support/grpc-worker.ts";
import { ScriptedOrchestrator, type ScriptedTask } from "../support/scripted-orchestrator.ts";

const blobId = "ab".repeat(32);
const flowId = "cd".repeat(32);

type Execute = (context: StepflowContext, input: unknown) => unknown;

let execute: Execute;
let answerRest: (request: Request) => Promise<Response>;
let orchestrator: ScriptedOrchestrator;
let worker: RunningWorker;

// One for all tests: its thread takes longer to start than they do.
beforeAll(async () => {
  orchestrator = await ScriptedOrchestrator.start();
  const server = new StepflowServer().component("any", {
    ...anything,
    execute: (input, context) => execute(context, input),
  });
  worker = await serveGrpc(server, {
    tasksUrl: orchestrator.url,
    queueName: "test",
    blobThreshold: 100,
    logger: silentLogger,
    fetch: (input, init) => answerRest(new Request(input, init)),
  });
});
afterAll(async () => {
  await worker.close({ drainMs: 0 });
  orchestrator.stop();
});
beforeEach(() => {
  answerRest = async () => new Response("no REST in this test", { status: 404 });
  for (const arrivals of [orchestrator.submitted, orchestrator.asked]) arrivals.all.length = 0;
});

/** What a component comes to that does this. */
async function outcomeOf(work: Execute, task: ScriptedTask = {}) {
  execute = work;
  const taskId = orchestrator.add({ ...task, componentId: "any" });
  return resultOf(await orchestrator.completions.first((completion) => completion.taskId === taskId));
}

/** Keeps JSON blobs by gRPC; answers what it keeps. */
function keepBlobs(): Map<string, JsonValue> {
  const blobs = new Map<string, JsonValue>();
  orchestrator.onPutBlob = ({ content, blobType }) => {
    const id = String(blobs.size).padStart(64, "0");
    if (content.case === "jsonData") blobs.set(id, toJson(ValueSchema, content.value));
    return { blobId: blobType === "data" ? id : blobType };
  };
  orchestrator.onGetBlob = ({ blobId: id }) => {
    const value = blobs.get(id);
    if (value === undefined) return { code: status.NOT_FOUND, details: `no blob ${id}` };
    return { content: { case: "jsonData", value: fromJson(ValueSchema, value as Parameters<typeof fromJson>[1]) } };
  };
  return blobs;
}

test("JSON blobs are kept by the orchestrator of the task, and read from it", async () => {
  const blobs = keepBlobs();
  const outcome = await outcomeOf(async (context) => {
    const id = await context.putBlob({ list: [1, 2.5], nothing: null });
    return context.getBlob(id);
  });
  expect(outcome).toEqual({ list: [1, 2.5], nothing: null });
  expect([...blobs.values()]).toEqual([{ list: [1, 2.5], nothing: null }]);
});

test("a blob that is not there is a NotFoundError that names it", async () => {
  keepBlobs();
  const outcome = await outcomeOf(async (context) => {
    const { code, message } = await context.getBlob(blobId).catch((error) => error);
    return { code, namesIt: message.includes(blobId) };
  });
  expect(outcome).toEqual({ code: "NOT_FOUND", namesIt: true });
});

test("references in inputs arrive as what they stand for, and large fields of outputs go as references", async () => {
  const blobs = keepBlobs();
  const id = "0".repeat(63);
  blobs.set(`${id}0`, "what was kept");
  const outcome = await outcomeOf((_context, input) => ({ input, large: "x".repeat(200) }), {
    input: { kept: { $blob: `${id}0` } },
  });
  expect(outcome).toEqual({ input: { kept: "what was kept" }, large: { $blob: `${id}1`, size: 202 } });
  expect(blobs.get(`${id}1`)).toBe("x".repeat(200));
});

test("bytes, flows and what is larger than a message go over REST", async () => {
  const posted: { readonly type: string | null; readonly size: number; readonly url: string }[] = [];
  answerRest = async (request) => {
    const body = await request.arrayBuffer();
    posted.push({ type: request.headers.get("content-type"), size: body.byteLength, url: request.url });
    return Response.json({ blobId });
  };
  const outcome = await outcomeOf(async (context) => ({
    bytes: await context.putBinary(new Uint8Array([1, 2, 3])),
    large: await context.putBlob("x".repeat(4_000_000)),
  }));
  expect(outcome).toEqual({ bytes: blobId, large: blobId });
  expect(posted).toMatchObject([
    { type: "application/octet-stream", size: 3 },
    { type: "application/json", url: `http://${orchestrator.url}/api/v1/blobs` },
  ]);
});

test("an output that no message holds has its large fields kept as blobs", async () => {
  answerRest = async () => Response.json({ blobId });
  const outcome = await outcomeOf(() => ({ small: 1, large: "x".repeat(5_000_000) }));
  expect(outcome).toEqual({ small: 1, large: { $blob: blobId, size: 5_000_002 } });
});

test("an output that no message holds, and that cannot be kept, fails and says how large it was", async () => {
  answerRest = async () => new Response("disk full", { status: 507 });
  const outcome = await outcomeOf(() => "x".repeat(5_000_000));
  expect(outcome).toEqual({
    code: TaskErrorCode.COMPONENT_FAILED,
    message: expect.stringMatching(/output of component any has 5000\d\d\d bytes.*could not be kept as a blob:.*507/),
  });
});

test("a flow that is evaluated runs at the task's orchestrator, below the root run", async () => {
  orchestrator.onSubmit = () => ({
    runId: "sub-run",
    flowId,
    status: ExecutionStatus.COMPLETED,
    items: { total: 1, completed: 1 },
    results: [{ status: ExecutionStatus.COMPLETED, output: fromJson(ValueSchema, { answer: 42 }) }],
  });
  const outcome = await outcomeOf((context) => context.evaluateFlow({ flowId }, { question: "?" }), {
    runId: "run-1",
    rootRunId: "root-1",
  });
  expect(outcome).toEqual({ answer: 42 });
  const [request] = orchestrator.submitted.all;
  expect(request).toMatchObject({ rootRunId: "root-1", runRequest: { flowId, wait: true } });
  expect(request?.subflowKey).toMatch(/^[0-9a-f-]{36}$/);
  expect(request?.runRequest?.input.map((input) => toJson(ValueSchema, input))).toEqual([{ question: "?" }]);
});

test("where the root run is none to its orchestrator, as below a map, the run starts without it", async () => {
  orchestrator.onSubmit = ({ rootRunId }) =>
    rootRunId === undefined
      ? { runId: "sub-run", flowId, status: ExecutionStatus.RUNNING, items: { total: 1, running: 1 } }
      : { code: status.NOT_FOUND, details: "not an active root" };
  const outcome = await outcomeOf(async (context) => (await context.submitRun({ flowId }, [1])).id);
  expect(outcome).toBe("sub-run");
  expect(orchestrator.submitted.all.map(({ rootRunId }) => rootRunId)).toEqual(["run-1", undefined]);
});

test("a sub-run that fails tells why, and one that goes on is asked for again", async () => {
  const run = { runId: "sub-run", flowId, items: { total: 1 } };
  orchestrator.onSubmit = () => ({ ...run, status: ExecutionStatus.RUNNING });
  orchestrator.onGetRun = () => ({
    ...run,
    status: ExecutionStatus.FAILED,
    results: [{ status: ExecutionStatus.FAILED, errorCode: TaskErrorCode.INVALID_INPUT, errorMessage: "no question" }],
  });
  const outcome = await outcomeOf(async (context) => {
    const error: unknown = await context.evaluateFlow({ flowId }, {}).catch((thrown) => thrown);
    return error instanceof FlowFailedError ? { ...error.flowError } : String(error);
  });
  expect(outcome).toEqual({ code: -32003, message: "no question" });
  expect(orchestrator.asked.all).toMatchObject([{ runId: "sub-run", wait: true, includeResults: true }]);
});

test("progress goes along with the heartbeats", async () => {
  const outcome = await outcomeOf(async (context) => {
    context.progress(0.5, "half way");
    await orchestrator.heartbeats.first(({ progress }) => progress !== undefined);
    return "done";
  });
  expect(outcome).toBe("done");
  expect(orchestrator.heartbeats.all.at(-1)).toMatchObject({ progress: 0.5, statusMessage: "half way" });
});
