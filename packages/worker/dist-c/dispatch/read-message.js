import { describeJson, FlowErrorCode, isJsonObject, } from "@stepflow/core";
import { memberText } from "./member-text.js";
/**
 * Reads one JSON-RPC 2.0 message, as strictly as a 0.11 runtime reads ours: `jsonrpc` is `"2.0"`, the id a string or an
 * integer of 64 bits, and it has a `method`, or exactly one of `result` and `error`. Other keys are ignored.
 */
export function readMessage(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        return invalid("null", FlowErrorCode.ParseError, `the message is not JSON: ${reason}`);
    }
    if (!isJsonObject(value)) {
        return invalidRequest("null", `expected one message, a JSON object, found ${describeJson(value)}`);
    }
    return readObject(value, text);
}
function readObject(message, text) {
    const hasId = Object.hasOwn(message, "id");
    const id = hasId ? readId(message.id, text) : undefined;
    const echo = id ?? "null";
    if (message.jsonrpc !== "2.0") {
        return invalidRequest(echo, `jsonrpc: expected "2.0", found ${describeJson(message.jsonrpc)}`);
    }
    if (hasId && id === undefined) {
        return invalidRequest(echo, `id: expected a string or an integer of 64 bits, found ${describeJson(message.id)}`);
    }
    const isAnswer = Object.hasOwn(message, "result") || Object.hasOwn(message, "error");
    if (!Object.hasOwn(message, "method")) {
        if (!isAnswer)
            return invalidRequest(echo, "expected a method, a result or an error");
        if (id === undefined)
            return invalidRequest(echo, "id: an answer needs the id of what it answers");
        return { kind: "response", id, outcome: readOutcome(message) };
    }
    if (isAnswer)
        return invalidRequest(echo, "expected either a method or an answer, found both");
    const { method, params } = message;
    if (typeof method !== "string")
        return invalidRequest(echo, `method: expected a string, found ${describeJson(method)}`);
    return id === undefined ? { kind: "notification", method } : { kind: "request", id, method, params };
}
function readOutcome(message) {
    const { result, error } = message;
    if (result !== undefined && error !== undefined)
        return { kind: "malformed", problem: "it has both a result and an error" };
    if (result === null)
        return { kind: "malformed", problem: "its result is null" };
    if (result !== undefined)
        return { kind: "result", result };
    const read = readError(error);
    return read === undefined
        ? { kind: "malformed", problem: "its error is not { code: integer, message: string }" }
        : { kind: "error", error: read };
}
function readError(error) {
    if (!isJsonObject(error))
        return undefined;
    const { code, message, data } = error;
    if (!Number.isSafeInteger(code) || typeof code !== "number" || typeof message !== "string")
        return undefined;
    return { code, message, ...(data !== undefined && { data }) };
}
function readId(id, text) {
    if (typeof id === "string")
        return JSON.stringify(id);
    if (typeof id !== "number")
        return undefined;
    const written = memberText(text, "id") ?? "";
    return /^-?\d{1,19}$/.test(written) && BigInt.asIntN(64, BigInt(written)) === BigInt(written) ? written : undefined;
}
function invalidRequest(id, message) {
    return invalid(id, FlowErrorCode.InvalidRequest, message);
}
function invalid(id, code, message) {
    return { kind: "invalid", id, error: { code, message } };
}
//# sourceMappingURL=read-message.js.map