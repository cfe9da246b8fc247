import { FlowErrorCode, ProtocolError } from "@stepflow/core";
const statuses = new Map([
    ["running", "running"],
    ["completed", "completed"],
    ["failed", "failed"],
    ["cancelled", "cancelled"],
    ["paused", "paused"],
    ["recoveryfailed", "recoveryFailed"],
]);
/**
 * Where a run stands. The wire writes the states of runs in lower case, those of items in camel case.
 *
 * @throws ProtocolError for a state that this protocol does not have
 */
export function runStatusOf({ runId, status }) {
    const known = statuses.get(status.toLowerCase());
    if (known !== undefined)
        return known;
    const expected = [...statuses.keys()].join(", ");
    throw new ProtocolError(`run ${runId} has the status "${status}"; expected one of ${expected}`, { runId });
}
/**
 * How each item of a run that has ended came out, in the order of the inputs.
 *
 * @throws ProtocolError when an item is said to have completed and has no result
 */
export function outcomesOf(run) {
    const byIndex = new Map((run.results ?? []).map((item) => [item.itemIndex, item]));
    return Array.from({ length: run.items.total }, (_, index) => outcomeOf(run, index, byIndex.get(index)));
}
function outcomeOf(run, index, item) {
    const { runId } = run;
    const result = item?.result ?? undefined;
    // What a flow comes to has the type that its author declared for it; only the flow knows.
    if (result?.outcome === "success")
        return { outcome: "success", result: result.result, runId };
    if (result !== undefined)
        return { outcome: "failed", error: flowErrorOf(result.error), runId };
    const runStatus = runStatusOf(run);
    if (item?.status === "completed" || runStatus === "completed") {
        throw new ProtocolError(`run ${runId} has completed, but the runtime sent no result for item ${index}`, { runId });
    }
    if (item?.status === "failed")
        return failed(runId, "the runtime says that the item failed, not why");
    if (item?.status === "recoveryFailed" || runStatus === "recoveryFailed") {
        return failed(runId, "the runtime crashed and could not recover the run");
    }
    return { outcome: "cancelled", runId };
}
function failed(runId, message) {
    return { outcome: "failed", error: { code: FlowErrorCode.InternalError, message }, runId };
}
/** The wire may say "no data" by null. */
function flowErrorOf({ code, message, data }) {
    return { code, message, ...(data !== undefined && data !== null && { data }) };
}
//# sourceMappingURL=run-outcomes.js.map