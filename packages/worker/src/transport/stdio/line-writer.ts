import type { Writable } from "node:stream";
import { StepflowAbortError } from "@stepflow/core";

/** Writes a text to an output; `done` is called when the output has taken it, or cannot. */
export type WriteText = (text: string, done: (error?: Error | null) => void) => void;

/** Writes messages as lines, as fast as their reader takes them. */
export class LineWriter {
  readonly #write: WriteText;
  readonly #unsettled = new Set<Promise<void>>();

  constructor(write: WriteText) {
    this.#write = write;
  }

  static to(output: Writable): LineWriter {
    // A reader that goes away is told to whoever writes.
    output.on("error", () => {});
    return new LineWriter((text, done) => output.write(text, done));
  }

  /**
   * Sends a message; resolves when the output has taken it, so that whoever sends much waits for a slow reader.
   *
   * @throws StepflowAbortError when nobody reads any more
   */
  send(message: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#write(`${message}\n`, (cause) => {
        if (cause) reject(new StepflowAbortError("the runtime reads no more", { cause }));
        else resolve();
      });
    });
  }

  /** Sends a message as soon as it is there. Nobody is told of a reader that went away meanwhile: it was for the reader. */
  write(message: string | Promise<string>): void {
    const sent = Promise.resolve(message)
      .then((text) => this.send(text))
      .catch(() => {})
      .then(() => {
        this.#unsettled.delete(sent);
      });
    this.#unsettled.add(sent);
  }

  /** Resolves when all messages that were to be written are. */
  async settled(): Promise<void> {
    while (this.#unsettled.size > 0) await Promise.all(this.#unsettled);
  }
}
