import { LimitExceededError } from "@stepflow/core/executor";
import type { ServerSentEvent } from "./server-sent-event.ts";

/** The parser refuses events that are longer than this many characters, unless it is told otherwise. */
export const defaultMaxEventLength: number = 64 * 1024 * 1024;

/**
 * Reads a `text/event-stream` piece by piece, as the HTML standard has it: lines end with CR, LF or both, a byte order
 * mark is skipped, pieces may end anywhere, also within a character.
 *
 * An event counts when the blank line after it has come; what a broken connection leaves unfinished is dropped, and its
 * id with it, so that whoever asks for what comes after the last id gets it whole.
 */
export class EventParser {
  readonly #decoder = new TextDecoder();
  readonly #maxEventLength: number;
  /** The pieces of a line that has not ended yet. Joined once, or long lines would be copied with every piece. */
  #line: string[] = [];
  /** The characters of the event so far. */
  #length = 0;
  /** The last piece ended with CR: a LF that begins the next one belongs to it. */
  #endedWithCr = false;
  #data: string[] = [];
  #type = "";
  /** What the unfinished event says; it becomes the last id when the event is finished. */
  #nextId = "";

  constructor(maxEventLength: number = defaultMaxEventLength) {
    this.#maxEventLength = maxEventLength;
  }

  /**
   * Takes the next piece and answers the events that it finishes.
   *
   * @throws LimitExceededError when an event is longer than the limit
   */
  push(bytes: Uint8Array): ServerSentEvent[] {
    const text = this.#decoder.decode(bytes, { stream: true });
    if (text === "") return [];
    const events: ServerSentEvent[] = [];
    let start = this.#endedWithCr && text.startsWith("\n") ? 1 : 0;
    this.#endedWithCr = false;
    const lineEnd = /\r\n?|\n/g;
    lineEnd.lastIndex = start;
    for (let end = lineEnd.exec(text); end !== null; end = lineEnd.exec(text)) {
      this.#take(text.slice(start, end.index));
      this.#endLine(events);
      start = end.index + end[0].length;
      this.#endedWithCr = end[0] === "\r" && start === text.length;
    }
    this.#take(text.slice(start));
    return events;
  }

  #take(part: string): void {
    if (part === "") return;
    this.#length += part.length;
    if (this.#length > this.#maxEventLength) {
      const message = `an event is longer than ${this.#maxEventLength} characters`;
      throw new LimitExceededError("maxEventLength", this.#maxEventLength, message);
    }
    this.#line.push(part);
  }

  #endLine(events: ServerSentEvent[]): void {
    const line = this.#line.length === 1 ? (this.#line[0] ?? "") : this.#line.join("");
    this.#line = [];
    const colon = line.indexOf(":");
    if (line === "") this.#endEvent(events);
    // A comment says only that the stream lives, and must not add up over hours without an event.
    else if (colon === 0) this.#length -= line.length;
    else if (colon === -1) this.#readField(line, "");
    else this.#readField(line.slice(0, colon), line.slice(colon + (line[colon + 1] === " " ? 2 : 1)));
  }

  #readField(name: string, value: string): void {
    if (name === "data") this.#data.push(value);
    else if (name === "event") this.#type = value;
    else if (name === "id" && !value.includes("\0")) this.#nextId = value;
  }

  #endEvent(events: ServerSentEvent[]): void {
    if (this.#data.length > 0) {
      events.push({ id: this.#nextId, type: this.#type || "message", data: this.#data.join("\n") });
    }
    this.#data = [];
    this.#type = "";
    this.#length = 0;
  }
}
