import type { ProtocolTopic } from "./protocol-case.ts";
import { type WorkerProtocolOptions } from "./protocol-options.ts";
/** One case, for any test runner: `test(name, run)`. */
export interface WorkerCase {
    readonly topic: ProtocolTopic;
    readonly name: string;
    /** @throws ProtocolViolation when the worker does not hold the case */
    run(): Promise<void>;
}
/**
 * What every worker does that speaks Stepflow 0.11 over HTTP, as cases for any test runner. The worker serves
 * {@link conformanceComponents}; cases of one worker run one after the other.
 *
 * @example
 * for (const { topic, name, run } of workerProtocol({ url: "http://127.0.0.1:8080/" })) test(`${topic}: ${name}`, run);
 */
export declare function workerProtocol(options: WorkerProtocolOptions): WorkerCase[];
//# sourceMappingURL=worker-protocol.d.ts.map