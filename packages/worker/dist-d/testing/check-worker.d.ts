import type { ProtocolTopic } from "./protocol-case.ts";
import type { WorkerProtocolOptions } from "./protocol-options.ts";
import { ProtocolViolation } from "./protocol-violation.ts";
/** How a worker did in one case. */
export interface CaseReport {
    readonly topic: ProtocolTopic;
    readonly name: string;
    /** Undefined when the worker holds the case. */
    readonly violation?: ProtocolViolation;
}
/**
 * Runs all cases of {@link workerProtocol}, one after the other, and tells of each as soon as it is over.
 *
 * @throws whatever is not the worker's fault, for example that its command does not exist
 *
 * @example
 * for await (const { name, violation } of checkWorker({ url })) console.log(name, violation?.message ?? "ok");
 */
export declare function checkWorker(options: WorkerProtocolOptions): AsyncGenerator<CaseReport, void, undefined>;
//# sourceMappingURL=check-worker.d.ts.map