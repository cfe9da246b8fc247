import type { JsonObject, JsonValue } from "@stepflow/core";
import type { Contract } from "../protocol.ts";
import type { Callback, CallbackAnswer } from "./runtime-end.ts";
/** The id of the flow that the cases let components run; `PlayedRuns` runs it. */
export declare const playedFlowId: string;
/**
 * Plays the runs below a step: each is done as soon as somebody asks, and its results are made from its inputs. What the
 * worker asks is kept for the cases to look at.
 */
export declare class PlayedRuns {
    #private;
    readonly callbacks: Callback[];
    constructor(work?: (input: JsonValue) => Contract.FlowResult);
    /** Answers a callback as a 0.11 runtime does. */
    readonly answer: (callback: Callback) => Exclude<CallbackAnswer, "silence">;
}
/** What a played run makes of an input. */
export declare function resultOf(input: JsonValue): JsonObject;
//# sourceMappingURL=played-runs.d.ts.map