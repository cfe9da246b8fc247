import { markIds } from "../../dispatch/marked-id.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { type ServeHttpOptions, serveHttp } from "../../transport/http/serve-http.ts";
import { shareInstanceId } from "../../transport/instance-id.ts";
import type { RunningWorker } from "../running-worker.ts";
import { isClosing, type PartReady } from "./part-messages.ts";
import type { WorkerPart } from "./worker-part.ts";

/**
 * Serves as one of several processes: on a port that only the first of them is told. It ends when that one says so, and
 * with it.
 *
 * @param afterwards called when the last call has ended, before the process does
 */
export async function runPart(
  server: StepflowServer,
  options: ServeHttpOptions,
  part: WorkerPart,
  afterwards: () => Promise<void>,
): Promise<RunningWorker> {
  shareInstanceId(part.instanceId);
  markIds(part.mark);
  const worker = await serveHttp(server, { ...options, host: "127.0.0.1", port: 0 });
  const end = (drainMs: number): void => {
    worker
      .close({ drainMs })
      .then(afterwards)
      .finally(() => process.exit(0));
  };
  process.on("message", (message) => {
    if (isClosing(message)) end(message.drainMs);
  });
  process.on("disconnect", () => end(0));
  // A terminal and a runtime signal the whole group; when to end is up to the first process.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => {});
  if (!process.connected) end(0);
  const ready: PartReady = { port: worker.port };
  process.send?.(ready);
  return worker;
}
