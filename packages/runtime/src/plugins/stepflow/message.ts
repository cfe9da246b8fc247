import { describeJson, FlowErrorCode, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";

export type MessageId = string | number | null;

/** A JSON-RPC 2.0 message, read. Contract: `schemas/protocol.json`, `Message`. */
export type Message =
  | {
      readonly kind: "request";
      readonly id: MessageId;
      readonly method: string;
      readonly params: JsonValue | undefined;
    }
  | { readonly kind: "notification"; readonly method: string }
  | { readonly kind: "response"; readonly id: MessageId; readonly outcome: JsonValue | Failure }
  /** Not a message; `id` is null when it has none that could be echoed. */
  | { readonly kind: "invalid"; readonly id: MessageId; readonly failure: Failure };

/**
 * Reads one message, as strictly as a 0.11 runtime: `jsonrpc` is `"2.0"`, the id a string or an integer, and it has a
 * `method`, or exactly one of `result` (not null) and `error`. Other keys are ignored.
 */
export function readMessage(text: string): Message {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return invalid(null, FlowErrorCode.ParseError, `it is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!isJsonObject(value)) return invalidRequest(null, `expected one JSON object, found ${describeJson(value)}`);
  const id = isId(value.id) ? value.id : null;
  if (value.jsonrpc !== "2.0") return invalidRequest(id, `jsonrpc: expected "2.0", found ${describe(value.jsonrpc)}`);
  if (value.id !== undefined && id === null) {
    return invalidRequest(null, `id: expected a string or an integer, found ${describe(value.id)}`);
  }
  return value.method === undefined ? readResponse(value, id) : readCall(value, id);
}

function readCall(message: JsonObject, id: MessageId): Message {
  const { method, params } = message;
  if (typeof method !== "string") return invalidRequest(id, `method: expected a string, found ${describe(method)}`);
  if (message.result !== undefined || message.error !== undefined) {
    return invalidRequest(id, "expected either a method or an answer, found both");
  }
  return id === null ? { kind: "notification", method } : { kind: "request", id, method, params };
}

function readResponse(message: JsonObject, id: MessageId): Message {
  const { result, error } = message;
  if (result === undefined && error === undefined) {
    return invalidRequest(id, "expected a method, a result or an error, found none");
  }
  if (id === null) return invalidRequest(id, "id: an answer needs the id of what it answers");
  if (result !== undefined && error !== undefined) return invalidRequest(id, "it has both a result and an error");
  if (result === null) return invalidRequest(id, "its result is null");
  if (result !== undefined) return { kind: "response", id, outcome: result };
  if (!isJsonObject(error) || !Number.isSafeInteger(error.code) || typeof error.message !== "string") {
    return invalidRequest(id, "its error is not { code: integer, message: string }");
  }
  const { code, message: text, data } = error;
  return {
    kind: "response",
    id,
    outcome: new Failure({ code: Number(code), message: text, ...(data !== undefined && { data }) }),
  };
}

function isId(id: JsonValue | undefined): id is string | number {
  return typeof id === "string" || Number.isInteger(id);
}

function describe(value: JsonValue | undefined): string {
  return value === undefined ? "nothing" : describeJson(value);
}

function invalidRequest(id: MessageId, reason: string): Message {
  return invalid(id, FlowErrorCode.InvalidRequest, reason);
}

function invalid(id: MessageId, code: number, message: string): Message {
  return { kind: "invalid", id, failure: new Failure({ code, message }) };
}
