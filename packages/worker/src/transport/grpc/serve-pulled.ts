import { randomUUID } from "node:crypto";
import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { reportBlocking } from "../http/report-blocking.ts";
import { defaultDrainMs } from "../http/serve-http.ts";
import type { ServeGrpcOptions } from "./grpc-options.ts";
import type { TaskSourceSettings } from "./intake/intake-messages.ts";
import { startIntake } from "./intake/start-intake.ts";
import { serveHealth } from "./serve-health.ts";
import { OrchestratorClients } from "./wire/orchestrator-clients.ts";
import { blobsByAddress } from "./work/blobs-by-address.ts";
import { listComponents } from "./work/list-components.ts";
import { TaskWorker } from "./work/task-worker.ts";
import { WorkerCounters } from "./worker-counters.ts";
import { startMetrics } from "./worker-metrics.ts";

/** What differs between the ways to get tasks; all else about them is gRPC. */
export interface PulledTasks {
  readonly source: TaskSourceSettings;
  /** Orchestrators that know who has taken a run over. */
  readonly tasksUrls: readonly string[];
  /** Where the tasks come from, for `RunningWorker`. */
  readonly url: string;
}

/** Serves a worker's components to the tasks of a source. */
export async function servePulled(
  server: StepflowServer,
  { source, tasksUrls, url }: PulledTasks,
  options: Omit<ServeGrpcOptions, "tasksUrl" | "queueName">,
): Promise<RunningWorker> {
  const { logger = console, middleware = [], drainMs = defaultDrainMs, blobThreshold = 0 } = options;
  const maxConcurrent = checkMaxConcurrent(options.maxConcurrent);
  const clients = new OrchestratorClients();
  const counters = new WorkerCounters();
  let isDraining = false;
  const isReady = (): boolean => !isDraining && counters.get("connections") > 0;
  const { healthPort, host = defaultHost } = options;
  const stopHealth =
    healthPort === undefined ? () => {} : await serveHealth({ service: server.name, isReady }, host, healthPort);
  const metrics = await startMetrics(counters, source.queueName);
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
      source,
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
    url,
    port: 0,
    close: async (closing = {}) => {
      isDraining = true;
      intake.post({ type: "drain" });
      await worker.drain(closing.drainMs ?? drainMs);
      await intake.close();
      stopReporting();
      stopHealth();
      metrics.close();
      clients.close();
    },
  };
}

const defaultHost = "127.0.0.1";
const defaultMaxConcurrent = 10;
const largestMaxConcurrent = 10_000;
const defaultDeliveryMs = 120_000;

function checkMaxConcurrent(maxConcurrent = defaultMaxConcurrent): number {
  if (Number.isInteger(maxConcurrent) && maxConcurrent >= 1 && maxConcurrent <= largestMaxConcurrent) {
    return maxConcurrent;
  }
  throw new TypeError(
    `maxConcurrent: expected a whole number from 1 to ${largestMaxConcurrent}, found ${maxConcurrent}`,
  );
}
