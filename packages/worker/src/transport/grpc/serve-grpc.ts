import { randomUUID } from "node:crypto";
import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { reportBlocking } from "../http/report-blocking.ts";
import { defaultDrainMs } from "../http/serve-http.ts";
import type { ServeGrpcOptions } from "./grpc-options.ts";
import { startIntake } from "./intake/start-intake.ts";
import { readGrpcAddress } from "./wire/grpc-address.ts";
import { OrchestratorClients } from "./wire/orchestrator-clients.ts";
import { blobsByAddress } from "./work/blobs-by-address.ts";
import { listComponents } from "./work/list-components.ts";
import { TaskWorker } from "./work/task-worker.ts";
import { WorkerCounters } from "./worker-counters.ts";
import { startMetrics } from "./worker-metrics.ts";

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
  const { logger = console, middleware = [], drainMs = defaultDrainMs, blobThreshold = 0 } = options;
  const { queueName, tasksUrls, maxConcurrent } = checkPulling(options);
  const clients = new OrchestratorClients();
  const counters = new WorkerCounters();
  const metrics = await startMetrics(counters, queueName);
  const worker = new TaskWorker({
    server,
    middleware,
    logger,
    delivery: { clients, tasksUrls, deliveryTimeoutMs: options.deliveryTimeoutMs ?? defaultDeliveryMs },
    blobs: blobsByAddress(clients, options),
    blobThreshold,
    post: (message) => intake.post(message),
    onCompleted: (outcome) => metrics.completed(outcome),
  });
  const intake = startIntake(
    {
      source: { type: "grpc", tasksUrls, queueName },
      workerId: randomUUID(),
      maxConcurrent,
      components: listComponents(server, logger),
      counters: counters.shared,
    },
    (message) => worker.receive(message),
    (error) => {
      // Without it, nothing arrives and everything is lost; whoever watches the process starts another.
      throw error;
    },
  );
  const stopReporting = reportBlocking(worker.running, logger);
  return {
    url: `grpc://${tasksUrls.map((url) => readGrpcAddress(url, "tasksUrl").target).join(",")}/${queueName}`,
    port: 0,
    close: async (closing = {}) => {
      intake.post({ type: "drain" });
      await worker.drain(closing.drainMs ?? drainMs);
      await intake.close();
      stopReporting();
      metrics.close();
      clients.close();
    },
  };
}

const defaultTasksUrl = "127.0.0.1:7837";
const defaultMaxConcurrent = 10;
const largestMaxConcurrent = 10_000;
const defaultDeliveryMs = 120_000;

function checkPulling({
  tasksUrl = defaultTasksUrl,
  queueName = "default",
  maxConcurrent = defaultMaxConcurrent,
}: ServeGrpcOptions): {
  readonly tasksUrls: readonly string[];
  readonly queueName: string;
  readonly maxConcurrent: number;
} {
  const tasksUrls = tasksUrl.split(",").map((url) => url.trim());
  for (const url of tasksUrls) readGrpcAddress(url, "tasksUrl");
  if (queueName === "") throw new TypeError("queueName: expected the queueName of a plugin, found an empty text");
  if (!Number.isInteger(maxConcurrent) || maxConcurrent < 1 || maxConcurrent > largestMaxConcurrent) {
    throw new TypeError(
      `maxConcurrent: expected a whole number from 1 to ${largestMaxConcurrent}, found ${maxConcurrent}`,
    );
  }
  return { tasksUrls, queueName, maxConcurrent };
}
