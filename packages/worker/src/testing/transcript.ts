const maxLines = 20;
const maxLineLength = 500;

/** The last lines of a conversation, for those who must find out what went wrong. */
export class Transcript {
  readonly #lines: string[] = [];

  get lines(): readonly string[] {
    return this.#lines;
  }

  sent(what: string): void {
    this.#add("> ", what);
  }

  received(what: string): void {
    this.#add("< ", what);
  }

  #add(direction: string, what: string): void {
    const shown = what.length > maxLineLength ? `${what.slice(0, maxLineLength)}… (${what.length} characters)` : what;
    this.#lines.push(direction + shown);
    if (this.#lines.length > maxLines) this.#lines.shift();
  }
}
