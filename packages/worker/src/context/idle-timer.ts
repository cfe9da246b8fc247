/** Aborts its signal when nothing has happened for a time. */
export class IdleTimer {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get hasRunOut(): boolean {
    return this.signal.aborted;
  }

  /** Something has happened. */
  restart(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(), this.#timeoutMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The same stream, each chunk of which restarts the timer; its end stops it. */
  watch(stream: ReadableStream<Uint8Array>, atEnd: () => void): ReadableStream<Uint8Array> {
    const watched = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        this.restart();
        controller.enqueue(chunk);
      },
      flush: atEnd,
    });
    return stream.pipeThrough(watched);
  }
}
