/**
 * The key by which a runtime knows a sub-run again after it has crashed: the same in every attempt at a step. Runtimes
 * look for it among the sub-runs of one run, item and step, so items need not be told apart by it.
 *
 * Contract: `schemas/protocol.json`, `SubmitRunProtocolParams.subflowKey`: a UUID.
 *
 * @param which the component's own key, or how many sub-runs without one its call has started before
 */
export declare function subflowKey(runId: string, stepId: string, which: string | number): string;
//# sourceMappingURL=subflow-key.d.ts.map