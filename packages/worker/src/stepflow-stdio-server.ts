import type { WorkerRunOptions } from "./run/run-options.ts";
import type { RunningWorker } from "./run/running-worker.ts";
import { StepflowServer } from "./stepflow-server.ts";

/**
 * A worker that serves over standard input and output, whatever the command line says: `StepflowServer` with its
 * transport fixed.
 *
 * @example
 * const server = new StepflowStdioServer();
 * server.component("greet", { inputSchema, outputSchema, execute: async ({ name }) => ({ message: `Hello ${name}` }) });
 * await server.run();
 */
export class StepflowStdioServer extends StepflowServer {
  override run(options: Omit<WorkerRunOptions, "transport"> = {}): Promise<RunningWorker> {
    return super.run({ ...options, transport: "stdio" });
  }
}
