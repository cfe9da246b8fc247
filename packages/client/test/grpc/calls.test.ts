import { createApiClient } from "@stepflow/api";
import { NotFoundError, ValidationError } from "@stepflow/core";
import { expect, it } from "vitest";
import {
  GetBlobResponseSchema,
  PutBlobRequestSchema,
  PutBlobResponseSchema,
} from "../../src/generated/proto/blobs_pb.ts";
import { ExecutionStatus, TaskErrorCode } from "../../src/generated/proto/common_pb.ts";
import { StoreFlowRequestSchema, StoreFlowResponseSchema } from "../../src/generated/proto/flows_pb.ts";
import {
  CreateRunRequestSchema,
  CreateRunResponseSchema,
  GetRunRequestSchema,
  GetRunStepsResponseSchema,
  ListRunsRequestSchema,
  ListRunsResponseSchema,
} from "../../src/generated/proto/runs_pb.ts";
import { grpc } from "../../src/grpc/index.ts";
import { traceRequests } from "../../src/index.ts";
import { openClient } from "../support/clients.ts";
import { flowId, runId, startOfficial, summary, tellRun } from "./support/official.ts";
import type { ScriptedCall } from "./support/scripted-server.ts";

const flow = {
  name: "n",
  steps: [{ id: "a", component: "/b/c", onError: { action: "retry", maxRetries: 2 } }],
} as const;
const blobId = "b".repeat(64);

/** Runs any flow to the number 5 and the failure of its second item. */
function runAnything(call: ScriptedCall): void {
  if (call.rpc === "FlowsService/StoreFlow") {
    call.send(StoreFlowResponseSchema, { flowId, diagnostics: { diagnostics: [] } });
  } else if (call.rpc === "BlobService/PutBlob") {
    call.send(PutBlobResponseSchema, { blobId });
  } else {
    const failed = { status: ExecutionStatus.FAILED, errorCode: TaskErrorCode.INVALID_INPUT, errorMessage: "no" };
    call.send(CreateRunResponseSchema, {
      summary: summary(ExecutionStatus.FAILED, 2),
      results: [
        { itemIndex: 1, ...failed },
        { status: ExecutionStatus.COMPLETED, output: { kind: { case: "numberValue", value: 5 } } },
      ],
    });
  }
  call.end();
}

it("runs a flow: checked, kept as the text that it is, created with everything that was asked for", async () => {
  const server = await startOfficial(runAnything);
  const client = openClient(server.url, { transport: grpc() });
  const outcomes = await client.runMany(flow, [{ n: 1 }, null], {
    variables: { v: [true] },
    overrides: { steps: { a: { value: { input: 1 } } } },
    maxConcurrency: 3,
  });
  expect(outcomes).toEqual([
    { outcome: "success", result: 5, runId },
    { outcome: "failed", error: { code: -32003, message: "no" }, runId },
  ]);
  const [, check, store, create] = server.calls;
  expect(check?.read(StoreFlowRequestSchema)).toMatchObject({ dryRun: true, flow: { name: "n" } });
  const kept = { case: "rawData", value: Buffer.from(JSON.stringify(flow)) };
  expect(store?.read(PutBlobRequestSchema)).toMatchObject({ blobType: "flow", content: kept });
  expect(create?.read(CreateRunRequestSchema)).toMatchObject({
    flowId: blobId,
    input: [
      { kind: { case: "structValue", value: { fields: { n: { kind: { case: "numberValue", value: 1 } } } } } },
      { kind: { case: "nullValue" } },
    ],
    overrides: { steps: { a: { value: { input: 1 } } } },
    variables: { v: { kind: { case: "listValue" } } },
    maxConcurrency: 3,
    wait: true,
    timeoutSecs: 50n,
  });
});

it("asks for runs by number, and leaves out of the list what was not asked for", async () => {
  const server = await startOfficial((call) => {
    call.send(ListRunsResponseSchema, { runs: [summary()] });
    call.end();
  });
  const client = openClient(server.url, { transport: grpc() });
  const runs = [];
  for await (const run of client.runs.list({ status: "failed", flowName: "ä&b", roots: "only" })) runs.push(run);
  expect(runs).toMatchObject([{ runId, status: "completed", createdAt: "2026-11-21T15:21:02.005Z" }]);
  expect(server.calls[1]?.read(ListRunsRequestSchema)).toMatchObject({
    status: ExecutionStatus.FAILED,
    flowName: "ä&b",
    rootsOnly: true,
    limit: 100,
  });
});

it("tells the server who asks, what belongs together, and how long anybody waits", async () => {
  const server = await startOfficial(tellRun);
  const client = openClient(server.url, {
    transport: grpc(),
    apiKey: "secret",
    headers: { "X-Tenant": "a" },
    timeoutMs: 7_000,
    middleware: [traceRequests()],
  });
  await client.getRun(runId).wait({ timeoutMs: 3_000 });
  const { metadata } = server.calls[0] ?? {};
  expect(metadata).toMatchObject({ authorization: "Bearer secret", "x-tenant": "a" });
  expect(metadata?.["user-agent"]).toMatch(/^stepflow-typescript\//);
  expect(metadata?.["grpc-timeout"]).toMatch(/^\d+m$/);
  expect(Number.parseInt(String(metadata?.["grpc-timeout"]), 10)).toBeGreaterThan(7_000);
  expect(server.calls[0]?.read(GetRunRequestSchema)).toMatchObject({ runId, wait: true, timeoutSecs: 3n });
});

it("reads results that are larger than most programs read by default", async () => {
  const value = "x".repeat(5_000_000);
  const server = await startOfficial((call) => {
    const content = { case: "jsonData", value: { kind: { case: "stringValue", value } } } as const;
    call.send(GetBlobResponseSchema, { blobId, blobType: "data", content });
    call.end();
  });
  expect(await openClient(server.url, { transport: grpc() }).blobs.get(blobId)).toBe(value);
});

it("keeps bytes as bytes", async () => {
  const bytes = new Uint8Array([0, 255, 10]);
  const server = await startOfficial((call) => {
    if (call.rpc === "BlobService/PutBlob") call.send(PutBlobResponseSchema, { blobId });
    else call.send(GetBlobResponseSchema, { blobId, blobType: "binary", content: { case: "rawData", value: bytes } });
    call.end();
  });
  const { blobs } = openClient(server.url, { transport: grpc() });
  expect(await blobs.putBinary(bytes)).toBe(blobId);
  const content = { case: "rawData", value: Buffer.from(bytes) };
  expect(server.calls[0]?.read(PutBlobRequestSchema)).toMatchObject({ blobType: "binary", content });
  expect(await blobs.getBinary(blobId)).toEqual(bytes);
  await expect(blobs.get(blobId)).rejects.toThrow("read it with getBinary");
});

it("answers withResponse(), and the typed client of the REST API", async () => {
  const server = await startOfficial((call) => {
    if (call.rpc !== "RunsService/GetRunSteps") return tellRun(call);
    call.send(GetRunStepsResponseSchema, { steps: [] });
    call.end();
  });
  const client = openClient(server.url, { transport: grpc() });
  const { data, response } = await client.runs.get(runId).withResponse();
  expect(data.status).toBe("completed");
  expect(response).toMatchObject({ status: 200, headers: { "content-type": "application/json" } });
  const api = createApiClient(client.url, { fetch: client.fetch });
  const answer = await api.GET("/runs/{run_id}/steps", { params: { path: { run_id: runId } } });
  expect(answer.data).toEqual({ steps: [] });
});

it("refuses what no rpc can say, before anything is sent", async () => {
  const server = await startOfficial((call) => call.fail(5, "no such run"));
  const client = openClient(server.url, { transport: grpc() });
  await client.health();
  const api = createApiClient(client.url, { fetch: client.fetch });
  await expect(
    api.GET("/runs/{run_id}/steps", { params: { path: { run_id: runId }, query: { itemIndex: -1 } as never } }),
  ).rejects.toBeInstanceOf(ValidationError);
  await expect(client.fetch(new Request(`${client.url}/api/v1/nothing`))).rejects.toThrow(
    "no rpc stands for GET /nothing",
  );
  expect(server.calls).toHaveLength(1);
  await expect(client.runs.get(runId)).rejects.toBeInstanceOf(NotFoundError);
});
