import { type FlowError } from "@stepflow/core";
/**
 * What a component threw, as the protocol's error: never a stack.
 *
 * - A `ComponentError` keeps its code and data, and so does the failure of a sub-flow (`FlowFailedError`).
 * - Input that the component's schema refuses is -32003: of the worker's codes, which are never tried again, since no
 *   further attempt could mend it. (-32103, "bad request", is the component's own, and `onError: retry` repeats it.)
 * - Everything else, output that does not fit included, is -32100, the component's failure.
 */
export declare function toFlowError(thrown: unknown): FlowError;
//# sourceMappingURL=to-flow-error.d.ts.map