import { type JsonValue, type RunOutcome, type RunStatus, type SubRun } from "@stepflow/core";
import type { ObservabilityContext, RunStatusProtocol } from "../generated/protocol.ts";
import type { RunAccess } from "./runtime-services.ts";
/**
 * How long one request lets the runtime wait for a run, in seconds. Longer runs are asked for again: a request that is
 * long under way is more easily lost, and the runtime never tells that it could not deliver its answer.
 */
export declare const waitSecs = 60;
/** What a sub-run needs of the call that it belongs to. */
export interface SubRunCall {
    readonly runs: RunAccess;
    readonly signal: AbortSignal;
    observability(): ObservabilityContext;
}
/** A run below a component's step, on the runtime that called the component. */
export declare class WorkerSubRun<Output = JsonValue> implements SubRun<Output> {
    #private;
    readonly id: string;
    constructor(seen: RunStatusProtocol, call: SubRunCall);
    status(): Promise<RunStatus>;
    results(): Promise<RunOutcome<Output>[]>;
}
//# sourceMappingURL=worker-sub-run.d.ts.map