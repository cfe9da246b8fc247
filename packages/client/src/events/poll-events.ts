import {
  type EventOptions,
  isTerminal,
  type RunEvent,
  type RunSummary,
  ValidationError,
} from "@stepflow/core/executor";
import { runsOfTree } from "../run/runs-of-tree.ts";
import { stepsOf } from "../run/steps-of-run.ts";
import type { Server } from "../server.ts";

/** The first and the longest pause between two questions, in ms. */
const firstPauseMs = 500;
const longestPauseMs = 5_000;

/**
 * The events of a run on a server that has none, from what it tells when it is asked: that the run was created, and when
 * it has ended, its steps, its items and its end. 0.11 records steps no earlier. A cursor is a place in that order, given when
 * all is known.
 */
export async function* pollEvents(
  server: Server,
  runId: string,
  options: EventOptions,
): AsyncGenerator<RunEvent, void, undefined> {
  const { exchange } = server;
  const { signal, since } = options;
  const told = since === undefined ? 1 : placeBehind(since);
  let run = (await server.getRun(runId)).body;
  exchange.settings.emit?.({ type: "polling", runId });
  if (since === undefined) yield createdEvent(run);
  for (let pauseMs = firstPauseMs; !isTerminal(run.status); pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
    await exchange.pause(pauseMs, { signal, runId });
    run = (await server.getRun(runId)).body;
  }
  const events = [
    createdEvent(run),
    ...(await eventsBelow(server, run, options)),
    ...(await endEvents(server, run, options)),
  ];
  yield* events.map((event, place) => ({ ...event, cursor: String(place) })).slice(told);
}

/** @throws ValidationError for what is no cursor of these events */
function placeBehind(cursor: string): number {
  if (/^\d+$/.test(cursor)) return Number(cursor) + 1;
  const message = `expected the cursor of an event, found ${JSON.stringify(cursor)}`;
  throw new ValidationError("since", [{ path: "$", message }]);
}

/** What happened in the runs below, one run after the other in the order in which they were started; nothing unless asked for. */
async function eventsBelow(server: Server, run: RunSummary, options: EventOptions): Promise<RunEvent[]> {
  if (options.subRuns !== "include") return [];
  const above = new Set([run.runId]);
  const events: RunEvent[] = [];
  for (const below of await runsOfTree(server, run)) {
    if (below.parentRunId === undefined || !above.has(below.parentRunId)) continue;
    above.add(below.runId);
    events.push(createdEvent(below), ...(isTerminal(below.status) ? await endEvents(server, below, options) : []));
  }
  return events;
}

function createdEvent({ runId, flowId, flowName, items, createdAt, parentRunId }: RunSummary): RunEvent {
  return {
    type: "run_created",
    cursor: "0",
    runId,
    timestamp: createdAt,
    flowId,
    itemCount: items.total,
    ...(flowName !== undefined && { flowName }),
    ...(parentRunId !== undefined && { parentRunId }),
  };
}

async function endEvents(server: Server, run: RunSummary, { results }: EventOptions): Promise<RunEvent[]> {
  const { runId, status, completedAt: timestamp = run.createdAt } = run;
  const events: RunEvent[] = [];
  const base = { cursor: "", runId, timestamp };
  for (const { stepId, itemIndex, status: state } of await stepsOf(server, run)) {
    if (state === "completed") events.push({ ...base, type: "step_completed", stepId, itemIndex });
    if (state === "failed") events.push({ ...base, type: "step_failed", stepId, itemIndex });
  }
  for (const { itemIndex, status: itemStatus, result } of await server.getItems(runId)) {
    const told = results === "include" && result !== undefined ? { result } : {};
    events.push({ ...base, type: "item_completed", itemIndex, status: itemStatus, ...told });
  }
  events.push({ ...base, type: "run_completed", status });
  return events;
}
