import { describeJson, isJsonObject } from "@stepflow/core";
import { readParams } from "../protocol.js";
import { describe, violation } from "./protocol-violation.js";
/**
 * Reads the response to a request as a 0.11 runtime does: `jsonrpc` is required, the id is that of the request to the
 * letter, and there is exactly one of `result` and `error`, neither of them null.
 *
 * @param id as JSON text
 */
export function readAnswer(text, id) {
    return toAnswer(readObject(text), id);
}
/** Reads an event: the response to the request, or a request to the runtime. */
export function readStreamMessage(text, id) {
    const message = readObject(text);
    if (!Object.hasOwn(message, "method"))
        return { kind: "answer", answer: toAnswer(message, id) };
    const { method, params } = message;
    const callbackId = printId(message.id);
    if (callbackId === undefined)
        throw violation("the id of a callback", "a string or an integer of 64 bits", describe(message.id));
    if (method !== "runs/submit" && method !== "runs/get") {
        throw violation("the method of a callback", '"runs/submit" or "runs/get"; a runtime never answers others', describe(method));
    }
    return { kind: "callback", id: callbackId, callback: readCallback(method, params) };
}
function readCallback(method, params) {
    try {
        // Two arms, so that each method keeps the type of its own parameters.
        if (method === "runs/submit")
            return { method, params: readParams(method, params) };
        return { method, params: readParams(method, params) };
    }
    catch (thrown) {
        throw violation("a callback", `params that fit ${method}`, String(thrown));
    }
}
function toAnswer(message, id) {
    const found = printId(message.id);
    if (found !== id)
        throw violation("the id of the answer", `that of the request, ${id}`, found ?? describeJson(message.id ?? null));
    const { result, error } = message;
    if (result !== undefined && error !== undefined) {
        throw violation("the answer", "exactly one of result and error", describe(message));
    }
    if (error !== undefined)
        return { kind: "error", error: readError(error) };
    if (result === undefined || result === null) {
        throw violation("the answer", "a result that is not null, or an error", describe(message));
    }
    return { kind: "result", result };
}
function readError(error) {
    if (!isJsonObject(error))
        throw violation("the error", "an object", describe(error));
    const { code, message, data } = error;
    if (typeof code !== "number" || !Number.isSafeInteger(code))
        throw violation("the error's code", "an integer", describe(code));
    if (typeof message !== "string")
        throw violation("the error's message", "a string", describe(message));
    return { code, message, ...(data !== undefined && { data }) };
}
function readObject(text) {
    let message;
    try {
        message = parseExactly(text);
    }
    catch {
        throw violation("the answer", "a message in JSON", text === "" ? "nothing" : JSON.stringify(text));
    }
    if (!isJsonObject(message))
        throw violation("the answer", "one message, a JSON object", describe(message));
    if (message.jsonrpc !== "2.0")
        throw violation("jsonrpc of the answer", '"2.0"', describe(message.jsonrpc));
    return message;
}
/** Stands before the digits of an integer that JavaScript would round; no worker sends this character. */
const exact = "\uE000";
/** Parses JSON with every integer beyond 2^53 kept as its digits, in a string that `printId` reads. */
export function parseExactly(text) {
    // As it is first: what follows would let digits pass that are no number, such as those after a leading zero.
    JSON.parse(text);
    return JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? JSON.stringify(exact + token) : token));
}
/** An id as JSON text; undefined when it is none: neither a string nor an integer of 64 bits. */
export function printId(id) {
    if (typeof id === "string")
        return id.startsWith(exact) ? printInteger(id.slice(exact.length)) : JSON.stringify(id);
    return typeof id === "number" && Number.isSafeInteger(id) ? String(id) : undefined;
}
function printInteger(digits) {
    return BigInt.asIntN(64, BigInt(digits)) === BigInt(digits) ? digits : undefined;
}
//# sourceMappingURL=read-answer.js.map