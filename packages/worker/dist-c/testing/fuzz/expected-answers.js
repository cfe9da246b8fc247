import { isJsonObject } from "@stepflow/core";
import { methods, readParams } from "../../protocol.js";
import { conformanceComponents } from "../conformance-components.js";
import { printId } from "../read-answer.js";
const paths = new Set(conformanceComponents().map(({ path }) => path));
/**
 * What a worker may answer to a text: more than one kind only where runtimes leave it open.
 *
 * @param message the text as `parseExactly` reads it; undefined when it is not JSON
 */
export function expectedAnswers(message) {
    if (message === undefined)
        return [-32700];
    if (!isJsonObject(message) || message.jsonrpc !== "2.0")
        return [-32600];
    const hasId = Object.hasOwn(message, "id");
    if (hasId && printId(message.id) === undefined)
        return [-32600];
    const isAnswer = Object.hasOwn(message, "result") || Object.hasOwn(message, "error");
    const { method } = message;
    if (method === undefined)
        return isAnswer && hasId ? ["none", -32600] : [-32600];
    if (typeof method !== "string")
        return [-32600];
    const answers = hasId ? expectedOfRequest(method, message) : ["none"];
    // JSON-RPC knows no message that is both; a runtime reads it as a request.
    return isAnswer ? [...answers, -32600] : answers;
}
function expectedOfRequest(method, message) {
    if (!isMethod(method) || methods[method].sender === "worker" || methods[method].kind === "notification")
        return [-32601];
    const { params } = message;
    if (fits(method, params))
        return expectedOfCall(method, params);
    // Runtimes before 0.11 left these out, so a worker may, too.
    const filled = isJsonObject(params ?? {}) ? fill(method, params) : params;
    if (fits(method, filled))
        return [-32602, ...expectedOfCall(method, filled)];
    const component = isJsonObject(params) ? params.component : undefined;
    // Which of two faults is told is the worker's choice.
    return typeof component === "string" && !paths.has(component) ? [-32602, -32001] : [-32602];
}
function fill(method, params) {
    const given = isJsonObject(params) ? params : {};
    if (method === "components/execute")
        return { ...given, attempt: 1, observability: {} };
    if (method === "initialize")
        return { ...given, runtimeProtocolVersion: 1, capabilities: {}, observability: {} };
    return given;
}
function expectedOfCall(method, params) {
    const component = isJsonObject(params) ? params.component : undefined;
    if (component === undefined)
        return ["result"];
    if (typeof component !== "string" || !paths.has(component))
        return [-32001];
    if (method !== "components/execute")
        return ["result"];
    return component === "/conformance/echo" ? ["result"] : ["result", "component error"];
}
function fits(method, params) {
    try {
        readParams(method, params);
        return true;
    }
    catch {
        return false;
    }
}
function isMethod(name) {
    return Object.hasOwn(methods, name);
}
//# sourceMappingURL=expected-answers.js.map