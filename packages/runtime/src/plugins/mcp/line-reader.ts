import { StringDecoder } from "node:string_decoder";

/** Splits a stream of bytes into lines. A line longer than `maxLength` characters is cut into several. */
export class LineReader {
  readonly #decoder = new StringDecoder("utf8");
  readonly #maxLength: number;
  readonly #onLine: (line: string) => void;
  // Parts instead of one text: a long line would else be copied with every chunk.
  #parts: string[] = [];
  #length = 0;

  constructor(maxLength: number, onLine: (line: string) => void) {
    this.#maxLength = maxLength;
    this.#onLine = onLine;
  }

  push(chunk: Uint8Array): void {
    const [first = "", ...rest] = this.#decoder.write(Buffer.from(chunk)).split("\n");
    this.#add(first);
    for (const part of rest) {
      this.end();
      this.#add(part);
    }
  }

  /** Hands on what stands after the last line break. */
  end(): void {
    const line = this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    if (line.trim() !== "") this.#onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
  }

  #add(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length > this.#maxLength) this.end();
  }
}
