import type { Logger } from "@stepflow/core";
import type { RunningCalls } from "../../dispatch/running-calls.ts";
/**
 * Reports components that keep everybody else waiting: a timer looks at the clock, and when it comes more than a second
 * late, the components that ran since its last look are named. Each is reported once; the rest is silence, since a
 * handler that blocks once blocks often. Answers what stops it.
 */
export declare function reportBlocking(running: RunningCalls, logger: Logger, now?: () => number): () => void;
//# sourceMappingURL=report-blocking.d.ts.map