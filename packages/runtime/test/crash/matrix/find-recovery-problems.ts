import { isDeepStrictEqual } from "node:util";
import type { RunEvent } from "@stepflow/core";
import type { Kill } from "../killing-storage.ts";
import type { Account } from "./account.ts";
import type { CallSighting, Finished, Sighting } from "./assignment.ts";

/** What is known of a run that was killed once and finished by another process. */
export interface Recovery {
  readonly kill: Kill;
  /** The same case, run without a crash. */
  readonly undisturbed: Account;
  readonly finished: Finished;
  readonly log: readonly Sighting[];
}

/** Everything that tells a user, or the world outside, that there was a crash, beyond what a crash may change. */
export function findRecoveryProblems({ kill, undisturbed, finished, log }: Recovery): string[] {
  const { account, unfinished } = finished;
  const { events } = account;
  const problems: string[] = [];
  const compare = (what: string, found: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(found, expected)) return;
    problems.push(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  };
  const compareEach = (what: string, found: readonly unknown[], expected: readonly unknown[]): void => {
    const length = Math.max(found.length, expected.length);
    for (let index = 0; index < length; index += 1) compare(`${what}, ${index}`, found[index], expected[index]);
  };
  compareEach("the outcomes", account.outcomes, undisturbed.outcomes);
  compare("the steps and sub-runs", account.tree, undisturbed.tree);
  compare("retries and ends by step", countsByStep(events), countsByStep(undisturbed.events));
  compare("runs left unfinished", unfinished, []);
  for (const sighting of log) {
    if (sighting.type === "submitted") compare("the id of the run", account.runId, sighting.runId);
  }
  const seen = log.flatMap((sighting) => (sighting.type === "event" ? [sighting.event] : []));
  compareEach("the events that were seen before the crash", events.slice(0, seen.length), seen);
  compareEach("the events behind those", finished.eventsAfterLastSeen, events.slice(seen.length));
  compare("cursors that are used twice", repeatedIn(events.map(({ cursor }) => cursor)), []);
  for (const place of placesOf(events, log.filter(isCall))) problems.push(...findPlaceProblems(kill, place));
  return problems;
}

const ends: ReadonlySet<RunEvent["type"]> = new Set(["step_completed", "step_failed", "step_cancelled"]);

type StepEvent = Extract<RunEvent, { readonly stepId: string }>;

function isCall(sighting: Sighting): sighting is CallSighting {
  return sighting.type === "called" || sighting.type === "returned";
}

/** One step of one item: what happened to it, and what was done for it. */
interface Place {
  readonly name: string;
  readonly events: StepEvent[];
  readonly calls: CallSighting[];
}

function placesOf(events: readonly RunEvent[], calls: readonly CallSighting[]): Iterable<Place> {
  const places = new Map<string, Place>();
  const placeOf = ({ runId, stepId, itemIndex }: StepEvent | CallSighting): Place => {
    const name = `step ${stepId} of item ${itemIndex} of run ${runId}`;
    const place = places.get(name) ?? { name, events: [], calls: [] };
    places.set(name, place);
    return place;
  };
  for (const event of events) if ("stepId" in event) placeOf(event).events.push(event);
  for (const call of calls) placeOf(call).calls.push(call);
  return places.values();
}

function findPlaceProblems({ when }: Kill, { name, events, calls }: Place): string[] {
  const problems: string[] = [];
  const attempts = events.flatMap((event) => (event.type === "step_started" ? [event.attempt] : []));
  if (attempts.some((attempt, index) => attempt !== index + 1)) {
    problems.push(`${name}: expected attempts 1, 2, …, found ${attempts.join(", ")}`);
  }
  if (events.findIndex(({ type }) => ends.has(type)) !== events.length - 1) {
    problems.push(`${name}: expected one end, found ${events.map(({ type }) => type).join(", ")}`);
  }
  const executions = calls.filter(({ type }) => type === "called");
  const executed = executions.map(({ attempt }) => attempt);
  if (repeatedIn(executed).length > 0) problems.push(`${name}: attempts ${executed.join(", ")} were executed`);
  if (executed.some((attempt) => !attempts.includes(attempt))) {
    problems.push(`${name}: attempts ${executed.join(", ")} were executed, events tell of ${attempts.join(", ")}`);
  }
  if (new Set(executions.map(({ idempotencyKey }) => idempotencyKey)).size > 1) {
    problems.push(`${name}: expected one idempotency key for all attempts`);
  }
  const lost = lostAttempts(events);
  if (lost.length > 1) problems.push(`${name}: one crash, and attempts ${lost.join(", ")} came to nothing`);
  // What had been answered before a write is in it.
  const isAnswered = (lostAttempt: number): boolean =>
    calls.some(({ type, attempt }) => type === "returned" && attempt === lostAttempt);
  if (when === "after" && lost.some(isAnswered)) problems.push(`${name} was repeated after its result was written`);
  return problems;
}

/** Attempts that began and came to nothing: what was heard next is that another one began. */
function lostAttempts(events: readonly StepEvent[]): number[] {
  return events.flatMap((event, index) =>
    event.type === "step_started" && events[index + 1]?.type === "step_started" ? [event.attempt] : [],
  );
}

/** How often each step ended, and was tried again because it had failed. */
function countsByStep(events: readonly RunEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const event of events) {
    if (!("stepId" in event) || event.type === "step_started") continue;
    const name = `${event.stepId} ${event.type}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

function repeatedIn<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
