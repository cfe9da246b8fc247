import { FlowErrorCode, type JsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { type MessageId, readMessage } from "@stepflow/worker/protocol";
import { createParser } from "eventsource-parser";
import { toOutcome } from "./to-outcome.ts";
import { protocolError, WorkerTransportError } from "./worker-error.ts";

/** A request of the worker while it answers one of ours. */
export interface CallbackRequest {
  readonly method: string;
  readonly params: JsonValue | undefined;
}

/** Serves what a worker asks. `ended` is aborted when the call that it belongs to has ended. Never rejects. */
export type CallbackHandler = (request: CallbackRequest, ended: AbortSignal) => Promise<JsonObject | Failure>;

/** What to tell the worker. */
export interface Answer {
  readonly id: MessageId;
  readonly outcome: JsonObject | Failure;
  /** What it answers, for messages. */
  readonly about: string;
}

/** What a stream is read with. */
export interface StreamReader {
  readonly handle: CallbackHandler | undefined;
  readonly warn: (problem: string) => void;
  send(answer: Answer): Promise<void>;
}

/** How long a worker may take to end a stream that has said everything. */
const endingMs = 1_000;

/**
 * Reads a stream of events up to the answer to request `id`. What the worker asks meanwhile is served side by side and
 * answered; what it asks when the call has ended is answered with an error, so that it never waits for nothing.
 *
 * @throws WorkerTransportError when the stream ends before
 */
export async function readEventStream(
  body: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown },
  id: MessageId,
  { handle = unknownMethod, warn, send }: StreamReader,
): Promise<JsonValue | Failure> {
  const ended = new AbortController();
  let settled: JsonValue | Failure | WorkerTransportError | undefined;
  const onEvent = ({ data }: { readonly data: string }): void => {
    const message = readMessage(data);
    switch (message.kind) {
      case "request": {
        const { id: callbackId, method: about } = message;
        const outcome = settled === undefined ? handle(message, ended.signal) : Promise.resolve(lateCallback);
        void outcome.then((outcome) => send({ id: callbackId, outcome, about }));
        return;
      }
      case "response":
        if (message.id !== id) warn(`it answered request ${message.id}, which nobody waits for`);
        else settled ??= toOutcome(message.outcome);
        return;
      case "invalid":
        void send({ id: message.id, outcome: new Failure(message.error), about: "a message that is none" });
        return;
      case "notification":
        return;
    }
  };
  const parser = createParser({ onEvent });
  const decoder = new TextDecoder();
  const chunks = body[Symbol.asyncIterator]();
  try {
    while (settled === undefined) {
      const { done, value } = await chunks.next();
      if (done === true) throw protocolError("a stream of events that ended before the answer");
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    ended.abort();
  }
  void readToEnd(body, chunks, (chunk) => parser.feed(decoder.decode(chunk, { stream: true })));
  if (settled instanceof WorkerTransportError) throw settled;
  return settled;
}

/** Lets the worker end the stream, so that its connection can be used again. */
async function readToEnd(
  body: { destroy(error?: Error): unknown },
  chunks: AsyncIterator<Uint8Array>,
  onChunk: (chunk: Uint8Array) => void,
): Promise<void> {
  const timer = setTimeout(() => body.destroy(), endingMs);
  timer.unref();
  try {
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) onChunk(next.value);
  } catch {
    // The answer has come; how the connection ends no longer matters.
  } finally {
    clearTimeout(timer);
  }
}

const lateCallback = new Failure({
  code: FlowErrorCode.WorkerError,
  message: "the call that this request belongs to has ended",
});

async function unknownMethod({ method }: CallbackRequest): Promise<Failure> {
  return new Failure({ code: FlowErrorCode.MethodNotFound, message: `this runtime does not serve ${method} here` });
}
