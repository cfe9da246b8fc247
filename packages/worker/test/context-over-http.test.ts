import { blobId, blobReference, flowId, type JsonObject, type JsonValue, parseFlow } from "@stepflow/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { currentContext, StepflowServer } from "../src/index.ts";
import { type RunningWorker, serveHttp } from "../src/node.ts";
import { readParams } from "../src/protocol.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { BlobServer } from "./support/blob-server.ts";
import { anything } from "./support/components.ts";
import { executeMessage, messages, open, post, runStatus, send } from "./support/exchange.ts";

const flow = { output: { $input: "$" } };

const server = new StepflowServer()
  .component("echo", { ...anything, execute: (input) => input })
  .component("evaluate", { ...anything, execute: (input) => currentContext()?.evaluateFlow(flow, input as JsonValue) });

let blobs: BlobServer;
let worker: RunningWorker;
beforeEach(async () => {
  blobs = await BlobServer.start();
  worker = await serveHttp(server, { logger: silentLogger });
});
afterEach(async () => {
  await worker.close({ drainMs: 0 });
  await blobs[Symbol.asyncDispose]();
});

async function announceBlobs(blobThreshold: number): Promise<void> {
  const capabilities = { blobApiUrl: blobs.url, blobThreshold };
  const params = { runtimeProtocolVersion: 1, capabilities };
  await post(worker, { jsonrpc: "2.0", id: "init", method: "initialize", params });
}

/** Calls `/evaluate` as a runtime that answers its one request with `answer`. */
async function evaluate(answer: (params: JsonObject) => JsonObject): Promise<JsonObject | undefined> {
  let last: JsonObject | undefined;
  for await (const message of messages(await open(worker, JSON.stringify(executeMessage("/evaluate", { n: 1 }))))) {
    last = message;
    if (message.method === undefined) continue;
    expect(message.method).toBe("runs/submit");
    const params = readParams("runs/submit", message.params);
    const response = { jsonrpc: "2.0", id: message.id ?? null, ...answer(JSON.parse(JSON.stringify(params))) };
    expect((await send(worker, JSON.stringify(response))).status).toBe(202);
  }
  return last;
}

it("puts in what references stand for, and sends large fields of the output as references", async () => {
  await announceBlobs(50);
  const large = "x".repeat(50);
  const file = blobReference("b".repeat(64), { blobType: "binary", size: 3 });
  const input = { large: blobReference(blobs.seed(large)), small: 1, file };
  expect(await post(worker, executeMessage("/echo", input))).toMatchObject({
    result: { output: { large: { $blob: blobId(large), size: 52 }, small: 1, file } },
  });
});

it("runs a flow on the runtime that called, stored there first", async () => {
  await announceBlobs(0);
  const keys: unknown[] = [];
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await evaluate((params) => {
      expect(params).toMatchObject({ flowId: flowId(parseFlow(flow)), inputs: [{ n: 1 }], wait: true });
      keys.push(params.subflowKey);
      return { result: runStatus };
    });
    expect(answer).toMatchObject({ result: { output: 7 } });
  }
  expect(blobs.blobs.get(flowId(parseFlow(flow)))?.blobType).toBe("flow");
  expect(keys[0]).toBe(keys[1]);
});

it("fails the step with the code and the data of the flow that failed, or of the runtime that refused", async () => {
  await announceBlobs(0);
  const error = { code: -32150, message: "no stock", data: { sku: 7 } };
  const failed = [{ itemIndex: 0, status: "failed", result: { outcome: "failed", error } }];
  expect(await evaluate(() => ({ result: { ...runStatus, status: "failed", results: failed } }))).toMatchObject({
    error,
  });
  const refusal = { code: -32005, message: "no such flow", data: { id: 1 } };
  expect(await evaluate(() => ({ error: refusal }))).toMatchObject({ error: refusal });
});

it("says how to tell where blobs are, when it was not told", async () => {
  const answer = await post(worker, executeMessage("/evaluate", {}));
  expect(answer).toMatchObject({ error: { code: -32100, message: expect.stringContaining("STEPFLOW_BLOB_URL") } });
});
