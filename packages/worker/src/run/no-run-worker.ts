import type { StepflowServer } from "../stepflow-server.ts";
import type { WorkerRunOptions } from "./run-options.ts";
import type { RunningWorker } from "./running-worker.ts";

/** `StepflowServer.run` where there is no process that could listen: browsers and edge functions. */
export async function runWorker(server: StepflowServer, _options: WorkerRunOptions): Promise<RunningWorker> {
  throw new TypeError(
    `worker ${server.name}: run() listens on a port, which needs Node, Bun or Deno; here, let the platform call ` +
      "serveFetch(server) with each request",
  );
}
