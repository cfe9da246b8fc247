import type { FlowError, JsonObject } from "@stepflow/core";
import type { MessageId } from "./message.ts";

/** The text of an answer. A runtime refuses `result: null`, so results are objects. */
export function printResult(id: MessageId, result: JsonObject): string {
  return `{"jsonrpc":"2.0","id":${id},"result":${JSON.stringify(result)}}`;
}

/** The text of an answer that says what went wrong. */
export function printError(id: MessageId, { code, message, data }: FlowError): string {
  const error = JSON.stringify({ code, message, ...(data !== undefined && { data }) });
  return `{"jsonrpc":"2.0","id":${id},"error":${error}}`;
}

/** The text of a request of ours. */
export function printRequest(id: MessageId, method: string, params: JsonObject): string {
  return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${JSON.stringify(params)}}`;
}
