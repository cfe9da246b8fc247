import { startBlobApi } from "./blob-api.js";
import { blobCases } from "./cases/blob-cases.js";
import { callbackCases, callbackTimeoutCase } from "./cases/callback-cases.js";
import { cancellingCases } from "./cases/cancelling-cases.js";
import { componentsCases } from "./cases/components-cases.js";
import { envelopeCases } from "./cases/envelope-cases.js";
import { errorCases, executeCases } from "./cases/execute-cases.js";
import { fuzzCases } from "./cases/fuzz-case.js";
import { initializeCases } from "./cases/initialize-cases.js";
import { loadCases } from "./cases/load-case.js";
import { initialize } from "./execute.js";
import { eventCases } from "./http/event-cases.js";
import { healthCases, httpCases } from "./http/http-cases.js";
import { HttpEnd } from "./http/http-end.js";
import { HttpRuntimeEnd } from "./http/http-runtime-end.js";
import { launchCases } from "./launch/launch-cases.js";
import { launchWorker } from "./launch/launch-worker.js";
import { resolveOptions, } from "./protocol-options.js";
import { ProtocolViolation } from "./protocol-violation.js";
import { Transcript } from "./transcript.js";
/**
 * What every worker does that speaks Stepflow 0.11 over HTTP, as cases for any test runner. The worker serves
 * {@link conformanceComponents}; cases of one worker run one after the other.
 *
 * @example
 * for (const { topic, name, run } of workerProtocol({ url: "http://127.0.0.1:8080/" })) test(`${topic}: ${name}`, run);
 */
export function workerProtocol(options) {
    const resolved = resolveOptions(options);
    const definitions = [
        ...messageCases(resolved),
        ...httpCases,
        ...eventCases,
        ...healthCases,
        ...("command" in options ? launchCases : []),
    ];
    return definitions
        .filter(({ topic }) => !options.without?.includes(topic))
        .map((definition) => ({
        topic: definition.topic,
        name: definition.name,
        run: () => runCase(definition, options, resolved),
    }));
}
function messageCases({ callbackTimeoutMs }) {
    return [
        ...envelopeCases,
        ...initializeCases,
        ...componentsCases,
        ...executeCases,
        ...errorCases,
        ...callbackCases,
        ...(callbackTimeoutMs === undefined ? [] : [callbackTimeoutCase]),
        ...blobCases,
        ...cancellingCases,
        ...fuzzCases,
        ...loadCases,
    ];
}
async function runCase(definition, location, options) {
    const transcript = new Transcript();
    try {
        await converse(definition, location, options, transcript);
    }
    catch (error) {
        if (!(error instanceof ProtocolViolation))
            throw error;
        const { subject, expected, found } = error;
        throw new ProtocolViolation(subject, expected, found, transcript.lines);
    }
}
async function converse(definition, location, options, transcript) {
    const worker = "command" in location ? await launchWorker(location, transcript) : remote(location.url);
    const http = new HttpEnd(worker.url, options.patienceMs, transcript);
    const runtime = new HttpRuntimeEnd(http);
    const blobs = await startBlobApi(transcript);
    try {
        await definition.run({ runtime, http, blobs, options, worker });
    }
    finally {
        // The next case must not find this one's blob API; a worker that is gone has nothing to forget.
        if (definition.topic === "blobs")
            await initialize(runtime).catch(() => { });
        await runtime.close();
        await blobs.close();
        await worker.terminate();
    }
}
/** A worker that somebody else runs; launch cases are left out for it. */
function remote(url) {
    return { url: new URL(url), ended: [], terminate: async () => true };
}
//# sourceMappingURL=worker-protocol.js.map