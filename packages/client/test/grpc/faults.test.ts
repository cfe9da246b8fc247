import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  StepflowAbortError,
  StepflowConnectionError,
  type StepflowError,
  StepflowTimeoutError,
  ValidationError,
} from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { grpc } from "../../src/grpc/index.ts";
import type { ClientEvent, StepflowClientOptions } from "../../src/index.ts";
import { openClient, quickRetry } from "../support/clients.ts";
import { healthOf } from "../support/health.ts";
import { sendJson, startServer } from "../support/start-server.ts";
import { flowId, runId, startOfficial, tellRun } from "./support/official.ts";
import type { ScriptedCall } from "./support/scripted-server.ts";

/** Asks for a run and answers the error and how often the server was asked. */
async function askForRun(answer: (call: ScriptedCall) => void, options: StepflowClientOptions = {}) {
  const server = await startOfficial(answer);
  const client = openClient(server.url, { transport: grpc(), ...options });
  const error = await client.runs.get(runId).then(
    () => undefined,
    (thrown: StepflowError) => thrown,
  );
  return { error, asked: server.calls.length };
}

describe("a status of the server is the error of the HTTP status that its REST API answers", () => {
  it.each([
    ["CANCELLED", 1, StepflowTimeoutError, 408, 3],
    ["UNKNOWN", 2, ServerError, 500, 1],
    ["INVALID_ARGUMENT", 3, ValidationError, 400, 1],
    ["NOT_FOUND", 5, NotFoundError, 404, 1],
    ["ALREADY_EXISTS", 6, ConflictError, 409, 1],
    ["PERMISSION_DENIED", 7, PermissionDeniedError, 403, 1],
    ["RESOURCE_EXHAUSTED", 8, RateLimitError, 429, 3],
    ["FAILED_PRECONDITION", 9, ConflictError, 412, 1],
    ["ABORTED", 10, ConflictError, 409, 1],
    ["OUT_OF_RANGE", 11, ValidationError, 400, 1],
    ["UNIMPLEMENTED", 12, ServerError, 501, 1],
    ["INTERNAL", 13, ServerError, 500, 1],
    ["UNAVAILABLE", 14, ServerError, 503, 3],
    ["DATA_LOSS", 15, ServerError, 500, 1],
    ["UNAUTHENTICATED", 16, AuthenticationError, 401, 1],
  ] as const)("%s", async (_name, status, expected, httpStatus, times) => {
    const { error, asked } = await askForRun((call) => call.fail(status, "the server's words: ä"));
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ status: httpStatus, runId });
    expect(error?.message).toContain("the server's words: ä");
    expect(asked).toBe(times);
  });
});

it("a message that the server does not read says what would take it", async () => {
  const words = "Error, decoded message length too large: found 5242902 bytes, the limit is: 4194304 bytes";
  const { error } = await askForRun((call) => call.fail(11, words));
  expect(error).toBeInstanceOf(PayloadTooLargeError);
  expect(error?.message).toContain("over REST the server takes 250 MiB");
});

it("a server that is not there is a connection error, tried again for any call", async () => {
  const socket = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => socket.once("listening", resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  const events: ClientEvent[] = [];
  const client = openClient(`http://127.0.0.1:${port}`, { transport: grpc(), onEvent: (event) => events.push(event) });
  const error = await client
    .getRun(runId)
    .delete()
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StepflowConnectionError);
  expect(error).toMatchObject({
    details: { code: "ECONNREFUSED" },
    hint: expect.stringContaining("Is the server running"),
  });
  expect(events.map(({ type }) => type).filter((type) => type === "retry")).toHaveLength(2);
});

it("a server without gRPC is a connection error that says so", async () => {
  const server = await startServer((_request, response) => sendJson(response, 200, healthOf["0.11"]));
  const error = await openClient(server.url, { transport: grpc() })
    .health()
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StepflowConnectionError);
  expect(error).toMatchObject({ hint: expect.stringContaining("official servers from 0.12 on") });
});

it.each([
  ["the call", (call: ScriptedCall) => call.reset()],
  ["the connection", (call: ScriptedCall) => call.drop()],
])("%s that breaks is a connection error; reading is repeated, creating is not", async (_what, fault) => {
  const { error, asked } = await askForRun(fault);
  expect(error).toBeInstanceOf(StepflowConnectionError);
  expect(asked).toBe(3);
  const server = await startOfficial(fault);
  const client = openClient(server.url, { transport: grpc() });
  await expect(client.run({ flowId }, 1)).rejects.toBeInstanceOf(StepflowConnectionError);
  expect(server.calls.map(({ rpc }) => rpc)).toEqual(["HealthService/HealthCheck", "RunsService/CreateRun"]);
});

it("what passes by itself is repeated until it has", async () => {
  let calls = 0;
  const { error, asked } = await askForRun((call) => {
    calls += 1;
    if (calls === 1) return call.fail(14, "recovering");
    if (calls === 2) return call.drop();
    return tellRun(call);
  });
  expect(error).toBeUndefined();
  expect(asked).toBe(3);
});

it("a server that does not answer in time is given up, and knows it", async () => {
  let closed = (): void => {};
  const closing = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const hang = (call: ScriptedCall): void => void call.stream.on("close", closed);
  const { error } = await askForRun(hang, { timeoutMs: 50, retry: { limit: 0 } });
  expect(error).toBeInstanceOf(StepflowTimeoutError);
  await closing;
});

it("the caller's signal and the client's end break calls off", async () => {
  const closed: Promise<void>[] = [];
  const server = await startOfficial((call) => {
    closed.push(new Promise((resolve) => call.stream.on("close", resolve)));
  });
  const client = openClient(server.url, { transport: grpc(), retry: quickRetry });
  const controller = new AbortController();
  const waiting = client
    .getRun(runId)
    .wait({ signal: controller.signal })
    .catch((thrown: unknown) => thrown);
  while (server.calls.length < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  controller.abort();
  expect(await waiting).toBeInstanceOf(StepflowAbortError);
  const reading = client.runs.get(runId).catch((thrown: unknown) => thrown);
  while (server.calls.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  await client.close();
  expect(await reading).toBeInstanceOf(StepflowAbortError);
  await Promise.all(closed);
  expect(closed).toHaveLength(2);
});
