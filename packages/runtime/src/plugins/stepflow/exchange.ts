import { Readable } from "node:stream";
import type { Dispatcher } from "undici";

/** What came back for one request. */
export interface Reply {
  readonly statusCode: number;
  /** Which of several instances answered, when it says so. */
  readonly instanceId: string | undefined;
  /** A stream of events as it arrives; of anything else the text, once it is there. */
  readonly body: string | Readable;
}

export const instanceHeader = "stepflow-instance-id";

/**
 * Sends one request and answers what comes back.
 *
 * Rejects with the reason of `signal` when it ended the request, and with undici's error when the connection did.
 *
 * Hot: once for every call of a worker. `dispatch` with a handler of our own does without the streams and promises that
 * make `request` convenient, which cost about as much as sending the message.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) reject(signal.reason);
    else dispatcher.dispatch(request, new ReplyReader(resolve, reject, signal));
  });
}

/** A byte order mark is no part of the text, and what is not UTF-8 is for the reader of the message to refuse. */
const utf8 = new TextDecoder();

class ReplyReader implements Dispatcher.DispatchHandler {
  readonly #resolve: (reply: Reply) => void;
  readonly #reject: (error: unknown) => void;
  readonly #signal: AbortSignal | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #statusCode = 0;
  #instanceId: string | undefined;
  #events: Readable | undefined;
  readonly #chunks: Buffer[] = [];

  constructor(resolve: (reply: Reply) => void, reject: (error: unknown) => void, signal: AbortSignal | undefined) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    signal?.addEventListener("abort", this, { once: true });
  }

  /** Called by the signal. A request that waits for a connection has no controller yet. */
  handleEvent(): void {
    this.#reject(this.#signal?.reason);
    this.#controller?.abort(this.#signal?.reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal?.aborted) controller.abort(this.#signal.reason);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (statusCode < 200) return;
    this.#statusCode = statusCode;
    this.#instanceId = firstOf(headers[instanceHeader]);
    if (statusCode >= 300 || firstOf(headers["content-type"])?.includes("text/event-stream") !== true) return;
    this.#events = new Readable({
      read: () => controller.resume(),
      destroy(error, done) {
        if (!this.readableEnded) controller.abort(error ?? new Error("the rest of the events is not wanted"));
        done(error);
      },
    });
    // Whoever reads it is told; after that the end of the connection is nobody's matter.
    this.#events.on("error", () => {});
    this.#answer(this.#events);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#events === undefined) this.#chunks.push(chunk);
    else if (!this.#events.push(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    this.#release();
    if (this.#events !== undefined) this.#events.push(null);
    else this.#answer(utf8.decode(this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks)));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#release();
    this.#reject(error);
    this.#events?.destroy(error);
  }

  #answer(body: string | Readable): void {
    this.#resolve({ statusCode: this.#statusCode, instanceId: this.#instanceId, body });
  }

  #release(): void {
    this.#signal?.removeEventListener("abort", this);
  }
}

function firstOf(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return text === "" ? undefined : text;
}
