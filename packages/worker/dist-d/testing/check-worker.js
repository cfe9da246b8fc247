import { ProtocolViolation } from "./protocol-violation.js";
import { workerProtocol } from "./worker-protocol.js";
/**
 * Runs all cases of {@link workerProtocol}, one after the other, and tells of each as soon as it is over.
 *
 * @throws whatever is not the worker's fault, for example that its command does not exist
 *
 * @example
 * for await (const { name, violation } of checkWorker({ url })) console.log(name, violation?.message ?? "ok");
 */
export async function* checkWorker(options) {
    for (const { topic, name, run } of workerProtocol(options)) {
        try {
            await run();
            yield { topic, name };
        }
        catch (error) {
            if (!(error instanceof ProtocolViolation))
                throw error;
            yield { topic, name, violation: error };
        }
    }
}
//# sourceMappingURL=check-worker.js.map