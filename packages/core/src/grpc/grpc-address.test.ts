import { expect, test } from "vitest";
import { readGrpcAddress } from "./grpc-address.ts";

test.each([
  ["10.0.0.5:7840", { target: "10.0.0.5:7840", security: "plain", origin: "http://10.0.0.5:7840" }],
  ["http://stepflow:7840", { target: "stepflow:7840", security: "plain" }],
  [
    "https://stepflow.example",
    { target: "stepflow.example:443", security: "tls", origin: "https://stepflow.example:443" },
  ],
  ["http://stepflow:7840/api/v1/blobs", { target: "stepflow:7840", origin: "http://stepflow:7840" }],
  ["[::1]:7840", { target: "[::1]:7840", security: "plain" }],
  ["localhost:7840", { target: "localhost:7840", key: "http://127.0.0.1:7840" }],
])("%s is an address", (text, expected) => {
  expect(readGrpcAddress(text, "tasksUrl")).toMatchObject(expected);
});

test.each(["", "ftp://stepflow:7840", "not an address", "host:port"])(
  "%j is none, and the error says where it stood",
  (text) => {
    expect(() => readGrpcAddress(text, "STEPFLOW_TASKS_URL")).toThrow(
      /^STEPFLOW_TASKS_URL: expected host:port or a URL/,
    );
  },
);
