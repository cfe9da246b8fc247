import { StepflowAbortError } from "@stepflow/core";
import { eventText, heartbeatText } from "../event-text.ts";

/** The body of a response as a stream of server-sent events. */
export class EventStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #encoder = new TextEncoder();
  readonly #heartbeat: ReturnType<typeof setInterval>;

  /** @param onGone called when the reader lets go of the stream */
  constructor(heartbeatMs: number, onGone: () => void) {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    this.readable = readable;
    this.#writer = writable.getWriter();
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs);
    this.#writer.closed.catch(onGone).finally(() => clearInterval(this.#heartbeat));
  }

  /** Sends one message; resolves when the reader has taken it. */
  async send(message: string): Promise<void> {
    try {
      await this.#writer.write(this.#encoder.encode(eventText(message)));
    } catch (cause) {
      throw new StepflowAbortError("the runtime closed the connection of the call", { cause });
    }
  }

  /** Sends the last message. Whether the reader still takes it, it alone knows. */
  end(message: string): void {
    clearInterval(this.#heartbeat);
    this.send(message).then(
      () => this.#writer.close(),
      () => {},
    );
  }

  /** A reader that does not keep up needs no sign of life. */
  #beat(): void {
    if ((this.#writer.desiredSize ?? 0) > 0) this.#writer.write(this.#encoder.encode(heartbeatText)).catch(() => {});
  }
}
