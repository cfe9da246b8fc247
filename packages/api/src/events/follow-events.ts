import type { ServerSentEvent } from "./server-sent-event.ts";

/** How to follow a stream over broken connections. */
export interface FollowOptions<Event> {
  /** The position to begin behind; undefined for the beginning. */
  readonly since?: string | undefined;
  /** Opens the stream behind a position. What it throws ends the following, except when `again` waits. */
  open(position: string | undefined): Promise<AsyncIterable<ServerSentEvent>>;
  /** What a server-sent event tells: any number of events, each with its position. */
  read(event: ServerSentEvent): AsyncIterable<Positioned<Event>> | Iterable<Positioned<Event>>;
  /**
   * Called when the stream broke, with the error, or ended without its last event, without one. Waits as long as it
   * sees fit; `end` ends the following as if the stream had told all, and what it throws is thrown.
   *
   * @param failures how often in a row, from 1, without an event in between
   */
  again(error: unknown, failures: number): Promise<"open" | "end">;
}

/** An event of a stream and where in it. */
export interface Positioned<Event> {
  readonly event: Event;
  /** What `open` needs to go on behind this event; undefined for events that the stream tells once only. */
  readonly position: string | undefined;
  /** Whether nothing comes after it. */
  readonly last: boolean;
}

/**
 * Follows a stream of server-sent events to its last event over as many connections as it takes. Each time it is opened
 * behind the last event that was handed out, so no event is lost, and none told twice where `open` is exact.
 */
export async function* followEvents<Event>(options: FollowOptions<Event>): AsyncGenerator<Event, void, undefined> {
  let { since: position } = options;
  let failures = 0;
  while (true) {
    let error: unknown;
    try {
      for await (const serverEvent of await options.open(position)) {
        for await (const { event, position: next, last } of options.read(serverEvent)) {
          position = next ?? position;
          failures = 0;
          yield event;
          if (last) return;
        }
      }
    } catch (thrown) {
      error = thrown;
    }
    failures += 1;
    if ((await options.again(error, failures)) === "end") return;
  }
}
