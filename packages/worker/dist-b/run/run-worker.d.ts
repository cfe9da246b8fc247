import type { StepflowServer } from "../stepflow-server.ts";
import type { WorkerRunOptions } from "./run-options.ts";
import type { RunningWorker } from "./running-worker.ts";
/** `StepflowServer.run` where there are processes and sockets: Node, Bun and Deno. */
export declare function runWorker(server: StepflowServer, options: WorkerRunOptions): Promise<RunningWorker>;
//# sourceMappingURL=run-worker.d.ts.map