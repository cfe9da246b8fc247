import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { readTasksUrls } from "../grpc/serve-grpc.ts";
import { servePulled } from "../grpc/serve-pulled.ts";
import { loadNats } from "./load-nats.ts";
import type { ServeNatsOptions } from "./nats-options.ts";

/**
 * Serves a worker's components to orchestrators of 0.13 that publish their tasks to NATS JetStream;
 * `server.run({ transport: "nats" })` does this, and also reads the environment and ends with the process.
 *
 * @throws TypeError when an address or a name cannot be used
 * @throws StepflowError when the packages for it are not installed
 *
 * @example
 * const worker = await serveNats(server, { natsUrl: "nats://127.0.0.1:4222", natsStream: "ORDERS", natsConsumer: "orders" });
 * await worker.close();
 */
export async function serveNats(server: StepflowServer, options: ServeNatsOptions = {}): Promise<RunningWorker> {
  const { natsUrl = defaultNatsUrl, natsStream: stream = "STEPFLOW_TASKS", tasksUrl } = options;
  const queueName = options.natsConsumer ?? "stepflow-default";
  checkName("natsStream", stream);
  checkName("natsConsumer", queueName);
  // Here already, since the thread that pulls could tell nobody.
  await loadNats();
  const tasksUrls = tasksUrl === undefined ? [] : readTasksUrls(tasksUrl);
  const url = `${natsUrl}/${stream}/${queueName}`;
  return servePulled(server, { source: { type: "nats", natsUrl, stream, queueName }, tasksUrls, url }, options);
}

const defaultNatsUrl = "nats://127.0.0.1:4222";

/** Names are parts of subjects, where dots, stars and spaces mean something. */
function checkName(option: string, name: string): void {
  if (/^[^\s.*>/\\]+$/.test(name)) return;
  throw new TypeError(`${option}: expected a name without spaces and without . * > / \\, found "${name}"`);
}
