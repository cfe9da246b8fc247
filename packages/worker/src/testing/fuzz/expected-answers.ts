import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { type Contract, methods, readParams } from "../../protocol.ts";
import { conformanceComponents } from "../conformance-components.ts";
import { parseExactly, printId } from "../read-answer.ts";

/** What kinds of answer a message may have: none, a result, any error of a component, or an error with a code. */
export type AnswerKind = "none" | "result" | "component error" | -32700 | -32600 | -32601 | -32602 | -32001;

const paths = new Set(conformanceComponents().map(({ path }) => path));

/** What a worker may answer to a text: more than one kind only where runtimes leave it open. */
export function expectedAnswers(text: string): readonly AnswerKind[] {
  let exact: JsonValue;
  try {
    exact = parseExactly(text);
  } catch {
    return [-32700];
  }
  const message: JsonValue = JSON.parse(text);
  if (!isJsonObject(exact) || !isJsonObject(message) || message.jsonrpc !== "2.0") return [-32600];
  const hasId = Object.hasOwn(message, "id");
  // Only of the id is it said how long it may be; every other integer is what JavaScript rounds it to.
  if (hasId && printId(exact.id) === undefined) return [-32600];
  const isAnswer = Object.hasOwn(message, "result") || Object.hasOwn(message, "error");
  const { method } = message;
  if (method === undefined) return isAnswer && hasId ? ["none", -32600] : [-32600];
  if (typeof method !== "string") return [-32600];
  const answers = hasId ? expectedOfRequest(method, message) : (["none"] as const);
  // JSON-RPC knows no message that is both; a runtime reads it as a request.
  return isAnswer ? [...answers, -32600] : answers;
}

function expectedOfRequest(method: string, message: JsonObject): readonly AnswerKind[] {
  if (!isMethod(method) || methods[method].sender === "worker" || methods[method].kind === "notification")
    return [-32601];
  const { params } = message;
  if (fits(method, params)) return expectedOfCall(method, params);
  // Runtimes before 0.11 left these out, so a worker may, too.
  const filled = isJsonObject(params ?? {}) ? fill(method, params) : params;
  if (fits(method, filled)) return [-32602, ...expectedOfCall(method, filled)];
  const component = isJsonObject(params) ? params.component : undefined;
  // Which of two faults is told is the worker's choice.
  return typeof component === "string" && !paths.has(component) ? [-32602, -32001] : [-32602];
}

function fill(method: keyof Contract.MethodTypes, params: JsonValue | undefined): JsonObject {
  const given = isJsonObject(params) ? params : {};
  if (method === "components/execute") return { ...given, attempt: 1, observability: {} };
  if (method === "initialize") return { ...given, runtimeProtocolVersion: 1, capabilities: {}, observability: {} };
  return given;
}

function expectedOfCall(method: keyof Contract.MethodTypes, params: JsonValue | undefined): readonly AnswerKind[] {
  const { component, input } = isJsonObject(params) ? params : {};
  if (component === undefined) return ["result"];
  if (typeof component !== "string") return [-32001];
  if (paths.has(component)) return expectedOfComponent(method, component, input);
  // Runtimes always send the slash; whether a worker knows the path without it is its choice.
  const path = `/${component}`;
  return paths.has(path) ? [-32001, ...expectedOfComponent(method, path, input)] : [-32001];
}

function expectedOfComponent(
  method: keyof Contract.MethodTypes,
  path: string,
  input: JsonValue | undefined,
): readonly AnswerKind[] {
  if (method !== "components/execute") return ["result"];
  const mayFail = path !== "/conformance/echo" || hasRoundedInteger(input ?? null);
  return mayFail ? ["result", "component error"] : ["result"];
}

/** Whether an integer is within that JavaScript cannot hold: a worker may refuse it rather than round it. */
function hasRoundedInteger(value: JsonValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (isJsonArray(value)) return value.some(hasRoundedInteger);
  return isJsonObject(value) && Object.values(value).some(hasRoundedInteger);
}

function fits(method: keyof Contract.MethodTypes, params: JsonValue | undefined): boolean {
  try {
    readParams(method, params);
    return true;
  } catch {
    return false;
  }
}

function isMethod(name: string): name is keyof Contract.MethodTypes {
  return Object.hasOwn(methods, name);
}
