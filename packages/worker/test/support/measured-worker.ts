// A worker over gRPC that says how much memory it has when it is asked, over the channel of its parent.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { serveGrpc } from "../../src/grpc.ts";
import { StepflowServer } from "../../src/index.ts";
import { anything } from "./components.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const server = new StepflowServer().component("echo", { ...anything, execute: (input) => input });
await serveGrpc(server, { tasksUrl: process.env.STEPFLOW_TASKS_URL, queueName: "test", maxConcurrent: 64 });

process.on("message", () => {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapBytes: heapUsed, residentBytes: rss });
});
