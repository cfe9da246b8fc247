import { v5 as uuidv5, validate } from "uuid";
/** The namespace of keys below runs whose id is no UUID; made up once for this. */
const foreignRuns = "6f0b1c1e-7a52-4c0e-9d0b-0f7a4b3f6c55";
/**
 * The key by which a runtime knows a sub-run again after it has crashed: the same in every attempt at a step. Runtimes
 * look for it among the sub-runs of one run, item and step, so items need not be told apart by it.
 *
 * Contract: `schemas/protocol.json`, `SubmitRunProtocolParams.subflowKey`: a UUID.
 *
 * @param which the component's own key, or how many sub-runs without one its call has started before
 */
export function subflowKey(runId, stepId, which) {
    const namespace = validate(runId) ? runId : uuidv5(runId, foreignRuns);
    // JSON keeps the parts apart, and the key "0" from the count 0.
    return uuidv5(JSON.stringify([stepId, which]), namespace);
}
//# sourceMappingURL=subflow-key.js.map