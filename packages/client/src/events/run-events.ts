import type { EventOptions, RunEvent } from "@stepflow/core/executor";
import type { Server } from "../server.ts";
import { followStream } from "./follow-stream.ts";
import { OfficialEvents } from "./official-events.ts";
import { pollEvents } from "./poll-events.ts";
import { readRunEvent } from "./read-run-event.ts";

/** What happens in a run until it ends or the signal is aborted, from any server. */
export async function* runEvents(
  server: Server,
  runId: string,
  options: EventOptions,
): AsyncGenerator<RunEvent, void, undefined> {
  try {
    yield* eventsOf(server, runId, options);
  } catch (error) {
    // Whoever ends the stream knows that it ends.
    if (options.signal?.aborted !== true) throw error;
  }
}

async function* eventsOf(
  server: Server,
  runId: string,
  options: EventOptions,
): AsyncGenerator<RunEvent, void, undefined> {
  const dialect = await server.dialect();
  if (dialect === "0.11") {
    yield* pollEvents(server, runId, options);
  } else if (dialect === "0.13") {
    yield* followStream(server, runId, options, (since) => {
      const events = new OfficialEvents(server, runId, since, options.results);
      return (event) => events.read(event);
    });
  } else {
    yield* followStream(server, runId, options, () => (event) => [readRunEvent(event, runId)]);
  }
}
