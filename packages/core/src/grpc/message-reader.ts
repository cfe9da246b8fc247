import type { Readable } from "node:stream";

/** Reads a stream by the piece, and nothing that was not asked for. */
export class MessageReader {
  readonly #stream: Readable;
  #chunks: Buffer[] = [];
  #length = 0;
  #hasEnded = false;
  #wake = (): void => {};

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on("readable", () => this.#wake());
    for (const event of ["end", "close"]) {
      stream.once(event, () => {
        this.#hasEnded = true;
        this.#wake();
      });
    }
  }

  /** The next so many bytes; undefined when the stream ends before. */
  async read(length: number): Promise<Buffer | undefined> {
    while (this.#length < length) {
      const chunk: Buffer | null = this.#stream.read();
      if (chunk !== null) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
      } else if (this.#hasEnded) {
        return undefined;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
    const all = this.#chunks.length === 1 ? (this.#chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks);
    const rest = all.subarray(length);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
    return all.subarray(0, length);
  }
}
