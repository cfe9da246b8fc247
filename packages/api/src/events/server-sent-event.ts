/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** The last id that the stream has named; `""` before it names one. */
  readonly id: string;
  /** `message` where the stream names none. */
  readonly type: string;
  /** Its lines of data, joined by line feeds. */
  readonly data: string;
}
