import type { EventOptions, Run, RunEvent } from "@stepflow/core";

/** How a stream of events is kept open. */
export interface EventStreamOptions extends EventOptions {
  readonly signal: AbortSignal;
  /** How long the stream is silent before a comment says that it lives, in ms. */
  readonly heartbeatMs: number;
}

/**
 * The events of a run as server-sent events. Begins with a comment, so that the reader knows at once that it is heard.
 *
 * @throws what reading the events throws, before anything is sent, when it is known by then
 */
export async function openEventStream(run: Run, options: EventStreamOptions): Promise<AsyncGenerator<string>> {
  const { heartbeatMs, ...eventOptions } = options;
  const events = run.events(eventOptions)[Symbol.asyncIterator]();
  const first = events.next();
  // A reader that has seen all there is may wait long for the first event, but not for the error about its cursor.
  await Promise.race([first, run.status().then(nextTurn)]);
  return writeEvents(events, first, options.signal, heartbeatMs);
}

async function* writeEvents(
  events: AsyncIterator<RunEvent>,
  first: Promise<IteratorResult<RunEvent>>,
  signal: AbortSignal,
  heartbeatMs: number,
): AsyncGenerator<string> {
  yield ": events of a run\n\n";
  try {
    for (let next = first; ; next = events.next()) {
      let result = await within(next, heartbeatMs);
      while (result === "silent") {
        yield ": still here\n\n";
        result = await within(next, heartbeatMs);
      }
      if (result.done === true || signal.aborted) return;
      yield eventText(result.value);
    }
  } catch {
    // The status has been sent; a stream that ends without `run_completed` tells its reader to come again.
  } finally {
    await events.return?.();
  }
}

/** An event on one line, as JSON is. */
function eventText(event: RunEvent): string {
  return `id: ${event.cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

async function within<Result>(result: Promise<Result>, timeMs: number): Promise<Result | "silent"> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<"silent">((resolve) => {
    timer = setTimeout(resolve, timeMs, "silent");
  });
  try {
    return await Promise.race([result, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
