import { markedId } from "./marked-id.ts";
import type { MessageId } from "./message.ts";

const separator = "#";

/**
 * The id of a request of the worker. It begins with that of the call that asks: where all calls share one channel, as over
 * stdio, nothing else would tell the runtime which one it is. To other runtimes it is an id as any.
 */
export function callbackId(call: MessageId): MessageId {
  return JSON.stringify(`${call}${separator}${markedId()}`);
}

/** The call that an id of a worker's request names; undefined when the worker makes its ids in other ways. */
export function callOfCallback(id: MessageId): MessageId | undefined {
  const text: unknown = JSON.parse(id);
  if (typeof text !== "string") return undefined;
  const end = text.lastIndexOf(separator);
  return end < 0 ? undefined : text.slice(0, end);
}
