import type { ObserveOptions } from "../observe/observe-settings.ts";
import type { ServeHttpOptions } from "../transport/http/serve-http.ts";
/**
 * How a worker runs. What is not given here comes from the command line, then from the environment. Without a `logger`
 * one is made as the logging options say.
 */
export interface WorkerRunOptions extends ServeHttpOptions, ObserveOptions {
    /** `--http`, `STEPFLOW_TRANSPORT`. By default `"http"`. */
    readonly transport?: "http" | undefined;
    /** The arguments to read; by default those of the process. `[]` for none. */
    readonly argv?: readonly string[] | undefined;
}
//# sourceMappingURL=run-options.d.ts.map