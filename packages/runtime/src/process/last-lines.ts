/** The last lines of what a process wrote: enough to say why it ended, and never more than that. */
export class LastLines {
  readonly #maxLines: number;
  readonly #lines: string[] = [];

  constructor(maxLines: number) {
    this.#maxLines = maxLines;
  }

  /** The oldest first. */
  get lines(): readonly string[] {
    return [...this.#lines];
  }

  push(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > this.#maxLines) this.#lines.shift();
  }
}
