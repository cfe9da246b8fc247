import type { StepflowServer } from "../stepflow-server.ts";
import type { WorkerRunOptions } from "./run-options.ts";
import type { RunningWorker } from "./running-worker.ts";
/** `StepflowServer.run` where there is no process that could listen: browsers and edge functions. */
export declare function runWorker(server: StepflowServer, _options: WorkerRunOptions): Promise<RunningWorker>;
//# sourceMappingURL=no-run-worker.d.ts.map