import { FlowErrorCode, StepflowError, toJsonValue, ValidationError, } from "@stepflow/core";
import { InvalidInputError } from "../registry/invalid-input-error.js";
/**
 * What a component threw, as the protocol's error: never a stack.
 *
 * - A `ComponentError` keeps its code and data, and so does the failure of a sub-flow (`FlowFailedError`).
 * - Input that the component's schema refuses is -32003: of the worker's codes, which are never tried again, since no
 *   further attempt could mend it. (-32103, "bad request", is the component's own, and `onError: retry` repeats it.)
 * - Everything else, output that does not fit included, is -32100, the component's failure.
 */
export function toFlowError(thrown) {
    if (carriesFlowError(thrown))
        return checked(thrown.flowError);
    const code = thrown instanceof InvalidInputError ? FlowErrorCode.InvalidInputSchema : FlowErrorCode.ComponentExecutionFailed;
    const data = thrown instanceof ValidationError ? { issues: thrown.details ?? [] } : undefined;
    return { code, message: messageOf(thrown), ...(data !== undefined && { data }) };
}
/** By its marker and field instead of its class, which another copy of the package would not share. */
function carriesFlowError(thrown) {
    return StepflowError.isInstance(thrown) && "flowError" in thrown;
}
/** The wire takes integers and JSON only; what was written in JavaScript may be anything. */
function checked({ code, message, data }) {
    const json = data === undefined ? undefined : asJson(data);
    const rest = json === undefined ? {} : { data: json };
    if (Number.isSafeInteger(code))
        return { code, message, ...rest };
    const standIn = FlowErrorCode.ComponentExecutionFailed;
    return {
        code: standIn,
        message: `${message} (its code ${String(code)} is no integer that JSON keeps; ${standIn} stands in)`,
        ...rest,
    };
}
function asJson(data) {
    try {
        return toJsonValue(data, "data of the error");
    }
    catch {
        return undefined;
    }
}
/** Anything can be thrown: errors of other realms, plain objects, and what cannot even be made a text. */
function messageOf(thrown) {
    try {
        if (typeof thrown !== "object" || thrown === null)
            return String(thrown);
        if ("message" in thrown && typeof thrown.message === "string")
            return thrown.message;
        return JSON.stringify(thrown) ?? "it threw an object without a message";
    }
    catch {
        return "it threw an object without a message";
    }
}
//# sourceMappingURL=to-flow-error.js.map