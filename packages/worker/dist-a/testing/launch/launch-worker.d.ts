import type { WorkerCommand } from "../protocol-options.ts";
import type { Transcript } from "../transcript.ts";
interface LaunchTimes {
    /** How long the port line may take, in ms; 30 s by default, as for a 0.11 runtime. */
    readonly portLineMs?: number;
    /** How long the worker may take to end after `SIGTERM`, in ms; 10 s by default. */
    readonly endMs?: number;
}
/** A worker that runs as a process of its own. */
export interface LaunchedWorker {
    readonly url: URL;
    /** What ended although a runtime reads it as long as the worker lives: standard output, standard error, the process. */
    readonly ended: readonly string[];
    /** Sends `SIGTERM` to the worker's process group and waits; false when it had to be killed. */
    terminate(): Promise<boolean>;
}
/**
 * Launches a worker as a 0.11 runtime does: only `env` in its environment, no standard input, a process group of its own;
 * then waits for the line that announces the port, and for `/health`.
 *
 * @throws ProtocolViolation when one of them does not come
 */
export declare function launchWorker(launch: WorkerCommand, transcript: Transcript, { portLineMs, endMs }?: LaunchTimes): Promise<LaunchedWorker>;
export {};
//# sourceMappingURL=launch-worker.d.ts.map