import { expect, it } from "vitest";
import { errorOfResponse } from "./error-of-response.ts";

const errorOf = (status: number, text: string, headers: Record<string, string> = {}) =>
  errorOfResponse("GET http://s/x", { status, text, requestId: "r-1", header: (name) => headers[name] }, "run-1");

it.each([
  [400, "ValidationError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [405, "ProtocolError"],
  [408, "StepflowTimeoutError"],
  [409, "ConflictError"],
  [410, "NotFoundError"],
  [412, "ConflictError"],
  [413, "PayloadTooLargeError"],
  [415, "ValidationError"],
  [422, "ValidationError"],
  [429, "RateLimitError"],
  [500, "ServerError"],
  [501, "ServerError"],
  [503, "ServerError"],
])("%i is a %s, with the status, the run and the server's name for the request", (status, name) => {
  expect(errorOf(status, "")).toMatchObject({ name, status, requestId: "r-1", runId: "run-1" });
});

it.each([
  ["this project's and 0.11", '{"code":404,"message":"Flow not found"}', "Flow not found"],
  ["0.13", '{"error":{"code":404,"message":"run not found","status":"NOT_FOUND"}}', "run not found"],
  ["what reads requests", "Failed to parse the request body", "Failed to parse the request body"],
  ["0.11, which tells the cause last", '{"message":"a","stack":[{"error":"a"},{"error":"the cause"}]}', "a: the cause"],
  ["nobody", "", "answered 404"],
])("the message is that of %s", (_who, text, message) => {
  expect(errorOf(404, text).message).toBe(`[NOT_FOUND] ${message} (GET http://s/x)`);
});

it("shows the beginning of a gateway's page", () => {
  expect(errorOf(502, `<html>${"x".repeat(1_000)}`).message.length).toBeLessThan(400);
});

it("tells how long to wait", () => {
  expect(errorOf(429, "", { "retry-after": "2" })).toMatchObject({ retryAfterMs: 2_000, retryable: true });
});
