import { FlowErrorCode, ValidationError } from "@stepflow/core";
/** A request cannot be served; the error is its answer. */
export class RequestError extends Error {
    name = "RequestError";
    flowError;
    constructor(code, message, data) {
        super(message);
        this.flowError = { code, message, ...(data !== undefined && { data }) };
    }
}
/** What stands against a request, as the protocol's error. */
export function requestErrorOf(thrown) {
    if (thrown instanceof RequestError)
        return thrown.flowError;
    if (thrown instanceof ValidationError) {
        return { code: FlowErrorCode.InvalidParams, message: thrown.message, data: { issues: thrown.details ?? [] } };
    }
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { code: FlowErrorCode.JsonRpcInternalError, message: `the worker failed at the request itself: ${reason}` };
}
//# sourceMappingURL=request-error.js.map