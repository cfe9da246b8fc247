import type { ServeHttpOptions } from "../transport/http/serve-http.ts";
import type { WorkerRunOptions } from "./run-options.ts";
/** What makes a running worker visible. */
export interface Observability {
    readonly serve: Pick<ServeHttpOptions, "logger" | "middleware">;
    /** Resolves when every line and span has arrived. */
    close(): Promise<void>;
}
/**
 * Logs and traces as the options and the `STEPFLOW_*` variables say; a program that brings its own logger sets its own
 * telemetry up, too.
 */
export declare function observe(name: string, options: WorkerRunOptions): Promise<Observability>;
//# sourceMappingURL=observe.d.ts.map