const newline = 0x0a;

/**
 * Cuts a stream of bytes into lines without a limit to their length. The parts of a line are joined once, when its end
 * has come: a line of many megabytes costs no more than its bytes.
 */
export class LineSplitter {
  readonly #onLine: (line: Uint8Array) => void;
  #parts: Uint8Array[] = [];

  /** @param onLine called with each line, without its `\n`; empty lines are passed over */
  constructor(onLine: (line: Uint8Array) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      this.#parts.push(chunk.subarray(start, end));
      start = end + 1;
      this.end();
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
  }

  /** There is no more: what has come since the last `\n` is a line, too. */
  end(): void {
    const line = joined(this.#parts);
    this.#parts = [];
    if (line.length > 0) this.#onLine(line);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
