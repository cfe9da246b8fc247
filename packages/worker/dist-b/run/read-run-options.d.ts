import type { ServeHttpOptions } from "../transport/http/serve-http.ts";
import type { WorkerRunOptions } from "./run-options.ts";
/** Everything that a run goes by, wherever it was said. */
export interface ResolvedRunOptions {
    readonly serve: ServeHttpOptions;
    /** Start again whenever a file changes that the program was loaded from. */
    readonly watch: boolean;
}
/**
 * Puts together what the options, the command line and the environment say, in this order.
 *
 * @throws TypeError naming where it stands when something cannot be used
 */
export declare function readRunOptions(options: WorkerRunOptions): ResolvedRunOptions;
//# sourceMappingURL=read-run-options.d.ts.map