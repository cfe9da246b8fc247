import type { Clock } from "../../engine/clock.ts";
import { sleep } from "../../process/sleep.ts";
import type { WorkerProcessSettings } from "./settings.ts";
import { StdioClient } from "./stdio-client.ts";
import { WorkerClient } from "./worker-client.ts";
import type { WorkerConnection } from "./worker-connection.ts";
import type { ProcessParts, WorkerProcess } from "./worker-process.ts";

/** A connection to a process, and whether it is well. */
export interface ProcessConnection {
  readonly client: WorkerConnection;
  /** Resolves as soon as the worker can be called; to why not when it cannot. */
  whenReady(signal: AbortSignal): Promise<string | undefined>;
  /** Whether it is worth calling again after a failure of the transport. */
  isWell(signal: AbortSignal): Promise<boolean>;
}

/** Connects to a process in the way that its settings say. */
export async function connect(
  process: WorkerProcess,
  settings: WorkerProcessSettings,
  parts: ProcessParts,
): Promise<ProcessConnection> {
  const { name, logger, clock } = parts;
  if (settings.transport === "stdio") {
    const client = new StdioClient(name, process.pipes(), logger);
    // It reads as soon as it has started, and there is nobody to ask for its health.
    return { client, whenReady: async () => undefined, isWell: async () => client.isOpen };
  }
  const client = new WorkerClient({ name, url: new URL(`http://127.0.0.1:${await process.port()}/`) }, logger);
  const { path, timeoutMs } = settings.healthCheck;
  const isWell = (signal: AbortSignal): Promise<boolean> => isHealthy(client, settings, clock, signal);
  const problem = `was not healthy within ${timeoutMs} ms: GET ${path} had no answer of status 2xx`;
  return { client, isWell, whenReady: async (signal) => ((await isWell(signal)) ? undefined : problem) };
}

/** Asks until it says yes or the time is over. */
async function isHealthy(
  client: WorkerClient,
  { healthCheck: { path, timeoutMs, retryDelayMs } }: WorkerProcessSettings,
  clock: Clock,
  closing: AbortSignal,
): Promise<boolean> {
  const deadline = new AbortController();
  const cancel = clock.after(timeoutMs, () => deadline.abort());
  const signal = AbortSignal.any([deadline.signal, closing]);
  try {
    while (!signal.aborted) {
      if (await client.isHealthy(path, signal)) return true;
      await sleep(clock, retryDelayMs, signal);
    }
    return false;
  } finally {
    cancel();
  }
}
