import { followEvents, type Positioned, readServerSentEvents, type ServerSentEvent } from "@stepflow/api";
import {
  type EventOptions,
  isTerminal,
  ProtocolError,
  type RunEvent,
  StepflowError,
  StepflowTimeoutError,
} from "@stepflow/core/executor";
import { connectionError } from "../http/connection-error.ts";
import type { HttpResponse } from "../http/http-message.ts";
import { query } from "../http/query.ts";
import { backoff } from "../http/retry-policy.ts";
import { runPath, type Server } from "../server.ts";

/** Servers say every 15 s that a silent stream lives; when they miss three times, it does not. */
const silenceMs = 45_000;

/** What a server-sent event tells. */
export type ReadEvent = (
  event: ServerSentEvent,
) => Iterable<Positioned<RunEvent>> | AsyncIterable<Positioned<RunEvent>>;

/**
 * Follows the stream of a run's events, over as many connections as it takes.
 *
 * @param readBehind makes what reads one connection, which was opened behind the position
 */
export async function* followStream(
  server: Server,
  runId: string,
  options: EventOptions,
  readBehind: (position: string | undefined) => ReadEvent,
): AsyncGenerator<RunEvent, void, undefined> {
  const { exchange } = server;
  const { signal } = options;
  let brokenSinceMs: number | undefined;
  let openedMs: number | undefined;
  let isOver = false;
  let read = readBehind(options.since);
  yield* followEvents<RunEvent>({
    since: options.since,
    async open(position) {
      read = readBehind(position);
      openedMs = undefined;
      const stream = await openStream(server, runId, options, position, () => {
        isOver = true;
      });
      openedMs = performance.now();
      return stream;
    },
    read: (event) => {
      brokenSinceMs = undefined;
      return read(event);
    },
    async again(error, failures) {
      exchange.refuseAborted({ signal, runId });
      // A stream may end a moment before the server tells that the run has.
      if (error === undefined && (isOver || (failures > 1 && (await hasEnded(server, runId))))) return "end";
      if (error !== undefined && !mayResume(error)) throw error;
      const { retry, emit } = exchange.settings;
      const heldMs = openedMs === undefined ? 0 : performance.now() - openedMs;
      // Proxies cut connections on which little happens: one that held shows that the server is there, unless it fell silent.
      if (heldMs > retry.totalMs / 8 && !(error instanceof StepflowTimeoutError)) brokenSinceMs = undefined;
      brokenSinceMs ??= performance.now();
      const delayMs = backoff(retry, failures);
      if (performance.now() - brokenSinceMs + delayMs > retry.totalMs) throw error ?? endless(runId);
      emit?.({ type: "reconnect", runId, failures, delayMs });
      await exchange.pause(delayMs, { signal, runId });
      return "open";
    },
  });
}

async function hasEnded(server: Server, runId: string): Promise<boolean> {
  return isTerminal((await server.getRun(runId)).body.status);
}

/** What breaks on the way, or passes by itself. */
function mayResume(error: unknown): boolean {
  return StepflowError.isInstance(error) && error.retryable;
}

function endless(runId: string): StepflowError {
  return new ProtocolError(`the events of run ${runId} end again and again, and the run does not`, { runId });
}

async function openStream(
  server: Server,
  runId: string,
  { results, subRuns, signal }: EventOptions,
  since: string | undefined,
  onOver: () => void,
): Promise<AsyncIterable<ServerSentEvent>> {
  const dialect = await server.dialect();
  const values = {
    // 0.13 reads the run from the query and its position as a number.
    ...(dialect === "0.13" && { runId }),
    since: dialect === "0.13" ? since?.split(".")[0] : since,
    includeSubRuns: subRuns === "include" || undefined,
    includeResults: results === "include" || undefined,
  };
  const silence = new AbortController();
  const { body } = await server.exchange.call({
    operation: "runs.events",
    method: "GET",
    path: runPath(runId, "events") + query(values),
    headers: { accept: "text/event-stream" },
    repeatable: "safe",
    kind: "stream",
    signal: signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]),
    runId,
    read: (response) => streamOf(response),
  });
  const alive = whileNotSilent(body, silence, runId);
  return readServerSentEvents(dialect === "0.13" ? untilQuietAfterEnd(alive, server, runId, onOver) : alive);
}

/**
 * 0.13 never ends the stream of a run that failed before it began, or whose recovery failed: no event says that they
 * ended. So when it has nothing to say but that it lives, the run is asked.
 */
async function* untilQuietAfterEnd(
  body: AsyncIterable<Uint8Array>,
  server: Server,
  runId: string,
  onOver: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of body) {
    yield bytes;
    if (isKeepAlive(bytes) && (await hasEnded(server, runId))) return onOver();
  }
}

function isKeepAlive(bytes: Uint8Array): boolean {
  return bytes[0] === ":".charCodeAt(0) && bytes.indexOf("\n".charCodeAt(0)) >= bytes.length - 2;
}

async function streamOf(response: HttpResponse): Promise<AsyncIterable<Uint8Array>> {
  const type = response.header("content-type") ?? "nothing";
  if (type.startsWith("text/event-stream")) return response.stream();
  const found = (await response.text()).slice(0, 100);
  throw new ProtocolError(`expected a stream of events, found ${type}: ${found}`, { status: response.status });
}

async function* whileNotSilent(
  body: AsyncIterable<Uint8Array>,
  silence: AbortController,
  runId: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const listen = (): ReturnType<typeof setTimeout> => setTimeout(() => silence.abort(), silenceMs);
  let timer = listen();
  try {
    for await (const bytes of body) {
      clearTimeout(timer);
      yield bytes;
      timer = listen();
    }
  } catch (cause) {
    if (!silence.signal.aborted) throw connectionError(`the events of run ${runId} broke off`, cause);
    throw new StepflowTimeoutError(`the events of run ${runId} fell silent for ${silenceMs} ms`, { runId, cause });
  } finally {
    clearTimeout(timer);
  }
}
