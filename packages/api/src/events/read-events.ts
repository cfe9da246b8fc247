import { EventParser } from "./event-parser.ts";
import type { ServerSentEvent } from "./server-sent-event.ts";

/**
 * The events of a `text/event-stream`, as they come. Leaving the loop returns the source, which closes the connection.
 *
 * @param source the body of a response, or anything that gives its bytes
 * @throws LimitExceededError when an event is longer than `maxEventLength`, 64 Mi characters by default; and whatever
 * the source throws
 *
 * @example
 * const { response } = await api.GET("/runs/{run_id}/events", { params, parseAs: "stream" });
 * for await (const { type, data } of readServerSentEvents(response.body)) console.log(type, JSON.parse(data));
 */
export async function* readServerSentEvents(
  source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  options: { readonly maxEventLength?: number } = {},
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const parser = new EventParser(options.maxEventLength);
  for await (const bytes of bytesOf(source)) yield* parser.push(bytes);
}

/** Safari cannot iterate over a `ReadableStream`. */
async function* bytesOf(
  source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!("getReader" in source)) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
