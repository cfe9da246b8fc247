import { blobId, NotFoundError, StepflowError, toJsonValue, } from "@stepflow/core";
import { silentLogger } from "./silent-logger.js";
/**
 * A context for unit tests of components, without any runtime: blobs live in memory, and runs cannot be started unless
 * the test supplies how.
 *
 * @param overrides whatever the test wants different, for example `{ attempt: 2 }`
 *
 * @example
 * const context = createTestContext();
 * expect(await server.invoke("greet", { name: "Ada" }, context)).toEqual({ message: "Hello Ada" });
 */
export function createTestContext(overrides = {}) {
    const json = new Map();
    const binary = new Map();
    const emitted = [];
    return {
        runId: "00000000-0000-7000-8000-000000000000",
        flowId: "0".repeat(64),
        stepId: "test",
        pathParameters: {},
        itemIndex: 0,
        attempt: 1,
        idempotencyKey: "00000000-0000-7000-8000-000000000000:0:test",
        signal: new AbortController().signal,
        logger: silentLogger,
        async putBlob(data) {
            const copy = toJsonValue(data, "blob");
            const id = blobId(copy);
            json.set(id, copy);
            return id;
        },
        async getBlob(id) {
            return found(json.get(id), id);
        },
        async putBinary(source) {
            const bytes = new Uint8Array(source instanceof Uint8Array ? source : await new Response(source).arrayBuffer());
            const id = blobId(bytes);
            binary.set(id, bytes);
            return id;
        },
        async getBinary(id) {
            return found(binary.get(id), id).slice();
        },
        async streamBinary(id) {
            return new Blob([found(binary.get(id), id)]).stream();
        },
        submitRun: () => noRuns("submitRun"),
        getRun: () => noRuns("getRun"),
        evaluateFlow: () => noRuns("evaluateFlow"),
        evaluateFlows: () => noRuns("evaluateFlows"),
        progress: () => { },
        emit: (partialOutput) => {
            emitted.push(toJsonValue(partialOutput, "partial output"));
        },
        reportUsage: () => { },
        ...overrides,
        emitted,
    };
}
function found(data, id) {
    if (data === undefined)
        throw new NotFoundError(`no blob has the id ${id}`);
    return data;
}
function noRuns(method) {
    const hint = `Pass one that answers what the test needs: createTestContext({ ${method}: … }).`;
    return Promise.reject(new StepflowError("TEST_CONTEXT", `a test context cannot ${method}`, { hint }));
}
//# sourceMappingURL=test-context.js.map