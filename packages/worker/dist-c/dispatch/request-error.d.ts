import { type FlowError, type JsonObject } from "@stepflow/core";
/** A request cannot be served; the error is its answer. */
export declare class RequestError extends Error {
    readonly name = "RequestError";
    readonly flowError: FlowError;
    constructor(code: number, message: string, data?: JsonObject);
}
/** What stands against a request, as the protocol's error. */
export declare function requestErrorOf(thrown: unknown): FlowError;
//# sourceMappingURL=request-error.d.ts.map