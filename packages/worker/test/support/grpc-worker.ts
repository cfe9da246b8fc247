import { type JsonValue, toJson } from "@bufbuild/protobuf";
import { ValueSchema } from "@bufbuild/protobuf/wkt";
import { afterEach } from "vitest";
import type { CompleteTaskRequest } from "../../src/generated/proto/orchestrator_pb.ts";
import { type RunningWorker, type ServeGrpcOptions, serveGrpc } from "../../src/grpc.ts";
import { StepflowServer } from "../../src/index.ts";
import { silentLogger } from "../../src/silent-logger.ts";
import { anything } from "./components.ts";
import { ScriptedOrchestrator } from "./scripted-orchestrator.ts";

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

export async function startOrchestrator(): Promise<ScriptedOrchestrator> {
  const orchestrator = await ScriptedOrchestrator.start();
  cleanups.push(() => orchestrator.stop());
  return orchestrator;
}

/** Serves the components to the orchestrators until the test ends. */
export async function startWorker(
  server: StepflowServer,
  orchestrators: ScriptedOrchestrator | readonly ScriptedOrchestrator[],
  options: ServeGrpcOptions = {},
): Promise<RunningWorker> {
  const tasksUrl = [orchestrators]
    .flat()
    .map(({ url }) => url)
    .join(",");
  const worker = await serveGrpc(server, { tasksUrl, queueName: "test", logger: silentLogger, ...options });
  cleanups.push(() => worker.close({ drainMs: 0 }));
  return worker;
}

/** A worker whose component answers its input. */
export function echoServer(): StepflowServer {
  return new StepflowServer({ name: "echoes" }).component("echo", { ...anything, execute: (input) => input });
}

/** What a task came to: its output as JSON, or its error. */
export function resultOf({
  result,
}: CompleteTaskRequest): JsonValue | { readonly code: number; readonly message: string } {
  if (result.case === "response" && result.value.output !== undefined) return toJson(ValueSchema, result.value.output);
  if (result.case === "error") return { code: result.value.code, message: result.value.message };
  throw new Error(`the task came to ${result.case}`);
}
