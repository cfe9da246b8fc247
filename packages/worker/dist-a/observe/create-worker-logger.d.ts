import type { Logger } from "@stepflow/core";
import { type ObserveOptions } from "./observe-settings.ts";
/** A logger that has something to bring to an end. */
export interface WorkerLogger extends Logger {
    /** Resolves when every line has arrived. */
    close(): Promise<void>;
}
/**
 * Makes a logger as the options, and for the rest the `STEPFLOW_*` variables, say. Lines that are written while a
 * component works name its run, flow and step, and the span that it works in. Where logs or traces go by OTLP, this
 * starts the SDK of OpenTelemetry.
 *
 * @throws ValidationError naming the variable that says something else than expected
 * @throws StepflowError when logs or traces go by OTLP and the packages for it are not installed
 *
 * @example
 * const logger = await createWorkerLogger({ logLevel: "debug" });
 */
export declare function createWorkerLogger(options?: ObserveOptions): Promise<WorkerLogger>;
//# sourceMappingURL=create-worker-logger.d.ts.map