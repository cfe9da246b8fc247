/** Aborts its signal when nothing has happened for a time. */
export class IdleTimer {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  readonly #reason: () => Error;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param reason what the signal is aborted with */
  constructor(timeoutMs: number, reason: () => Error) {
    this.#timeoutMs = timeoutMs;
    this.#reason = reason;
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something has happened. */
  restart(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#controller.abort(this.#reason()), this.#timeoutMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** What is sent, as the other side takes it: each part restarts the timer, and so does the end. */
  watchSent(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    return passOn(
      stream,
      () => {},
      () => this.restart(),
    );
  }

  /** What is received: the timer runs while the next part is waited for, not while nobody asks for one. */
  watchReceived(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    this.stop();
    return passOn(
      stream,
      () => this.restart(),
      () => this.stop(),
    );
  }
}

function passOn(
  stream: ReadableStream<Uint8Array>,
  beforePart: () => void,
  afterPart: () => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      beforePart();
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } finally {
        afterPart();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Nothing is asked for in advance: the timer would run for a part that nobody waits for.
  return new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
}
