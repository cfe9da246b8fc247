import type { Dispatcher } from "undici";
import type { HttpResponse } from "../http/http-message.ts";

type Controller = Dispatcher.DispatchController;

/** How many pieces a stream may be ahead of its reader. */
const maxAhead = 64;

const utf8 = new TextDecoder();

/**
 * Reads one response as undici hands it over, and is it.
 *
 * Hot: `request` of undici makes streams and promises for convenience, which cost about as much as the sending.
 */
export class UndiciResponse implements Dispatcher.DispatchHandler, HttpResponse {
  status = 0;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #signal: AbortSignal;
  #controller: Controller | undefined;
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #pieces: Uint8Array[] = [];
  #state: "open" | "ended" | "failed" = "open";
  #failure: unknown;
  #isStreaming = false;
  /** Wakes whoever waits for the next piece or the end. */
  #wake = (): void => {};

  constructor(resolve: (response: HttpResponse) => void, reject: (error: unknown) => void, signal: AbortSignal) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    signal.addEventListener("abort", this, { once: true });
  }

  /** Called by the signal. A request that waits for a connection has no controller yet. */
  handleEvent(): void {
    this.#reject(this.#signal.reason);
    this.#controller?.abort(this.#signal.reason);
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#signal.aborted) controller.abort(this.#signal.reason);
  }

  onResponseStart(
    _controller: Controller,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return;
    this.status = status;
    this.#headers = headers;
    this.#resolve(this);
  }

  onResponseData(controller: Controller, piece: Buffer): void {
    this.#pieces.push(piece);
    if (!this.#isStreaming) return;
    if (this.#pieces.length > maxAhead) controller.pause();
    this.#wake();
  }

  onResponseEnd(): void {
    this.#end("ended");
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#failure = error;
    this.#reject(error);
    this.#end("failed");
  }

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  headers(): Record<string, string> {
    return Object.fromEntries(Object.keys(this.#headers).map((name) => [name, this.header(name) ?? ""]));
  }

  async text(): Promise<string> {
    while (this.#state === "open") await this.#next();
    return utf8.decode(this.#whole());
  }

  async bytes(): Promise<Uint8Array> {
    while (this.#state === "open") await this.#next();
    // A copy: what undici hands over are Buffers, which may share memory with others.
    return new Uint8Array(this.#whole());
  }

  #whole(): Uint8Array {
    if (this.#state === "failed") throw this.#failure;
    return this.#pieces.length === 1 ? (this.#pieces[0] ?? new Uint8Array()) : Buffer.concat(this.#pieces);
  }

  async *stream(): AsyncGenerator<Uint8Array, void, undefined> {
    this.#isStreaming = true;
    try {
      while (true) {
        const pieces = this.#pieces;
        this.#pieces = [];
        yield* pieces;
        if (this.#pieces.length > 0) continue;
        if (this.#state === "failed") throw this.#failure;
        if (this.#state === "ended") return;
        // Listens before it resumes: undici hands over what it has kept back at once.
        const next = this.#next();
        this.#controller?.resume();
        await next;
      }
    } finally {
      if (this.#state === "open") this.#controller?.abort(new Error("the rest of the answer is not wanted"));
    }
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #end(state: "ended" | "failed"): void {
    this.#state = state;
    this.#signal.removeEventListener("abort", this);
    this.#wake();
  }
}
