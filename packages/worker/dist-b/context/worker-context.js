import { FlowFailedError, isJsonArray, RunCancelledError, StepflowError, toJsonValue, } from "@stepflow/core";
import { bindContext } from "./bind-context.js";
import { callKey, diagnosticFields } from "./component-call.js";
import { storeFlow } from "./store-flow.js";
import { subflowKey } from "./subflow-key.js";
import { untilAborted } from "./until-aborted.js";
import { WorkerSubRun, waitSecs } from "./worker-sub-run.js";
/**
 * The context of a component whose call came over the wire.
 *
 * Everything that waits rejects with `StepflowAbortError` once the call's signal is aborted.
 */
export class WorkerContext {
    #call;
    #services;
    #logger;
    /** The flows that this call has stored: a component that runs one in a loop sends it once. */
    #storedFlows;
    #subRunCount = 0;
    static {
        // Once for all contexts: a property that each defines for itself costs as much as the rest of making one.
        Object.defineProperty(WorkerContext.prototype, callKey, {
            get() {
                return this.#call;
            },
        });
    }
    constructor(call, services, logger) {
        this.#call = call;
        this.#services = services;
        this.#logger = logger;
    }
    /** Empty when the runtime does not say, as for all ids here; 0.11 runtimes always name the run and the flow. */
    get runId() {
        return this.#call.runId ?? "";
    }
    get flowId() {
        return this.#call.flowId ?? "";
    }
    get stepId() {
        return this.#call.stepId ?? "";
    }
    get pathParameters() {
        return this.#call.pathParameters;
    }
    /** The wire does not name the item. */
    get itemIndex() {
        return undefined;
    }
    /** All items of a run would share what the wire says, and a service would take two items for one request. */
    get idempotencyKey() {
        return undefined;
    }
    get attempt() {
        return this.#call.attempt;
    }
    get signal() {
        return this.#call.signal;
    }
    get logger() {
        return bindContext(this.#logger, this);
    }
    async putBlob(data) {
        const json = toJsonValue(data, "blob");
        return this.#wanted(() => this.#services.blobs.put(json, "data"), "a blob");
    }
    getBlob(blobId) {
        return this.#wanted(() => this.#services.blobs.get(blobId), `blob ${blobId}`);
    }
    putBinary(bytes, options) {
        return this.#wanted(() => this.#services.blobs.putBinary(bytes, options), "a blob");
    }
    getBinary(blobId) {
        return this.#wanted(() => this.#services.blobs.getBinary(blobId), `blob ${blobId}`);
    }
    streamBinary(blobId) {
        return this.#wanted(() => this.#services.blobs.streamBinary(blobId), `blob ${blobId}`);
    }
    async submitRun(flow, inputs, options = {}) {
        return this.#submit(flow, inputs, options, {});
    }
    async getRun(runId) {
        const params = { runId, observability: diagnosticFields(this) };
        return this.#subRun(await this.#wanted(() => this.#services.runs.get(params), `run ${runId}`));
    }
    async evaluateFlow(flow, input, options = {}) {
        const run = await this.#submit(flow, [input], options, { wait: true });
        const [outcome] = await run.results();
        if (outcome?.outcome === "success")
            return outcome.result;
        if (outcome?.outcome === "failed")
            throw new FlowFailedError(run.id, outcome.error);
        throw new RunCancelledError(run.id);
    }
    async evaluateFlows(flow, inputs, options = {}) {
        const run = await this.#submit(flow, inputs, options, { wait: true });
        return run.results();
    }
    /** Dropped: this wire carries nothing but the result. */
    progress() { }
    /** Dropped, as {@link progress}. */
    emit() { }
    /** Dropped, as {@link progress}. */
    reportUsage() { }
    async #submit(flow, inputs, { key, maxConcurrency, overrides }, { wait }) {
        // Counted at once, in the order of the calls: what is awaited below comes back in any order.
        const subflowKey = this.#subflowKey(key);
        const json = toJsonValue(inputs, "inputs");
        const flowId = await this.#wanted(() => this.#store(flow), "a flow to be stored");
        const params = {
            flowId,
            inputs: isJsonArray(json) ? [...json] : [],
            subflowKey,
            observability: diagnosticFields(this),
            ...(wait && { wait, timeoutSecs: waitSecs }),
            ...(maxConcurrency !== undefined && { maxConcurrency }),
            ...(overrides !== undefined && { overrides }),
        };
        return this.#subRun(await this.#wanted(() => this.#services.runs.submit(params), `a run of flow ${flowId}`));
    }
    #subflowKey(key) {
        if (this.runId === "") {
            const hint = "The runtime names its run in the observability of every call; a call outside of a run has none.";
            throw new StepflowError("NO_RUN", "runs can be started only below a run", { hint });
        }
        if (key !== undefined)
            return subflowKey(this.runId, this.stepId, key);
        this.#subRunCount += 1;
        return subflowKey(this.runId, this.stepId, this.#subRunCount - 1);
    }
    #store(flow) {
        this.#storedFlows ??= new Map();
        const flows = this.#storedFlows;
        const stored = flows.get(flow) ?? storeFlow(flow, this.#services.blobs);
        flows.set(flow, stored);
        // One that could not be stored may be tried again.
        stored.catch(() => flows.delete(flow));
        return stored;
    }
    #subRun(state) {
        const { signal } = this;
        return new WorkerSubRun(state, { runs: this.#services.runs, signal, observability: () => diagnosticFields(this) });
    }
    #wanted(work, subject) {
        return untilAborted(work, this.signal, subject);
    }
}
//# sourceMappingURL=worker-context.js.map