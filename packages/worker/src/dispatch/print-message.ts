import type { FlowError, JsonObject } from "@stepflow/core";
import type { MessageId } from "./message.ts";

/** The text of an answer. A runtime refuses `result: null`, so results are objects. */
export function printResult(id: MessageId, result: JsonObject): string {
  return `{"jsonrpc":"2.0","id":${id},"result":${printJson(result)}}`;
}

/** The text of an answer that says what went wrong. */
export function printError(id: MessageId, { code, message, data }: FlowError): string {
  const error = printJson({ code, message, ...(data !== undefined && { data }) });
  return `{"jsonrpc":"2.0","id":${id},"error":${error}}`;
}

/** The text of a request of ours. */
export function printRequest(id: MessageId, method: string, params: JsonObject): string {
  return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${printJson(params)}}`;
}

/** Halves of surrogate pairs, which is all that `JSON.stringify` escapes so; a backslash that is text stands doubled. */
const halves = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/**
 * Half of a surrogate pair, as is left when a text is cut in the middle of an emoji, is no Unicode: readers in Rust and
 * Python refuse the whole message for it. It becomes U+FFFD, as wherever JavaScript writes UTF-8.
 */
function printJson(value: JsonObject): string {
  const text = JSON.stringify(value);
  return text.includes("\\ud") ? text.replaceAll(halves, "$1\\ufffd") : text;
}
