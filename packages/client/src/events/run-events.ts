import type { EventOptions, RunEvent } from "@stepflow/core";
import type { Server } from "../server.ts";
import { followStream } from "./follow-stream.ts";
import { OfficialEvents } from "./official-events.ts";
import { pollEvents } from "./poll-events.ts";
import { readRunEvent } from "./read-run-event.ts";

/** What happens in a run until it ends, from any server. */
export async function* runEvents(
  server: Server,
  runId: string,
  options: EventOptions,
): AsyncGenerator<RunEvent, void, undefined> {
  switch (await server.dialect()) {
    case "0.11":
      yield* pollEvents(server, runId, options);
      return;
    case "0.13":
      yield* followStream(server, runId, options, (since) => {
        const events = new OfficialEvents(server, runId, since, options.results);
        return (event) => events.read(event);
      });
      return;
    default:
      yield* followStream(server, runId, options, () => (event) => [readRunEvent(event, runId)]);
  }
}
