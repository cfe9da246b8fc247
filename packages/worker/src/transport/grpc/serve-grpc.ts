import { readGrpcAddress } from "@stepflow/core/grpc";
import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import type { ServeGrpcOptions } from "./grpc-options.ts";
import { servePulled } from "./serve-pulled.ts";

/**
 * Serves a worker's components to orchestrators of 0.13, from which it pulls tasks over gRPC;
 * `server.run({ transport: "grpc" })` does this, and also reads the environment and ends with the process. All components
 * have to be registered by now.
 *
 * @throws TypeError when an address, the name of the queue or the number of tasks cannot be used
 *
 * @example
 * const worker = await serveGrpc(server, { tasksUrl: "127.0.0.1:7840", queueName: "ts" });
 * await worker.close();
 */
export async function serveGrpc(server: StepflowServer, options: ServeGrpcOptions = {}): Promise<RunningWorker> {
  const { tasksUrl = defaultTasksUrl, queueName = "default" } = options;
  const tasksUrls = readTasksUrls(tasksUrl);
  if (queueName === "") throw new TypeError("queueName: expected the queueName of a plugin, found an empty text");
  const targets = tasksUrls.map((url) => readGrpcAddress(url, "tasksUrl").target);
  const from = {
    source: { type: "grpc", tasksUrls, queueName },
    tasksUrls,
    url: `grpc://${targets}/${queueName}`,
  } as const;
  return servePulled(server, from, options);
}

const defaultTasksUrl = "127.0.0.1:7837";

/** @throws TypeError when one of the addresses is none */
export function readTasksUrls(tasksUrl: string): readonly string[] {
  const tasksUrls = tasksUrl.split(",").map((url) => url.trim());
  for (const url of tasksUrls) readGrpcAddress(url, "tasksUrl");
  return tasksUrls;
}
