import type { RunEvent } from "@stepflow/core";
import type { Call } from "../model/record.ts";

/** A call of the scripted component, and where it came from. */
export interface SeenCall extends Call {
  /** What made it: a process, from one of its losses to the next. */
  readonly caller: string;
  /** Whether the caller may have lost the attempt since. */
  readonly isLost: () => boolean;
  /** Whether the caller stood still for so long that others took over, and has not been told yet. */
  readonly isLate: boolean;
  readonly runId: string;
  readonly idempotencyKey: string;
}

/** One of the runs that a case submits, as the world outside knows it. */
export class Subject {
  /** Its id, as soon as somebody was told of it. */
  runId: string | undefined;
  /** All events that were seen, by whichever process. */
  readonly events: RunEvent[] = [];
  /** What it came to, as JSON, once somebody was told. */
  told: string | undefined;
  /** What was acknowledged last; `"unknown"` while something else is asked, and when that was never answered. */
  state: "goes on" | "paused" | "cancelled" | "unknown" = "goes on";
  /** The process that asked last, as long as it is not answered. */
  asker: { readonly hasEnded: boolean } | undefined;
}

/** Remembers what the world outside saw of the processes of a case, and notes what contradicts it later. */
export class Witness {
  readonly problems: string[] = [];
  /** Why processes gave up. */
  readonly reasons: string[] = [];
  readonly subjects: readonly Subject[];
  /** How much was seen that had not been seen before. */
  seenCount = 0;
  readonly #calls: SeenCall[] = [];
  readonly #settled = new Set<string>();
  readonly #lastCall = new Map<string, SeenCall>();
  readonly #placeOfKey = new Map<string, string>();
  /** By place and attempt, where those attempts are not counted that were lost. */
  readonly #scripted = new Map<string, { readonly seen: SeenCall; readonly call: Call }>();

  constructor(runCount: number) {
    this.subjects = Array.from({ length: runCount }, () => new Subject());
  }

  called(call: SeenCall): void {
    const place = placeOf(call);
    const what = `${place} was called in attempt ${call.attempt} by ${call.caller}`;
    const before = this.#lastCall.get(place);
    const placeOfKey = this.#placeOfKey.get(call.idempotencyKey) ?? place;
    this.#calls.push(call);
    this.seenCount += 1;
    this.#lastCall.set(place, call);
    this.#placeOfKey.set(call.idempotencyKey, placeOfKey);
    if (placeOfKey !== place) this.problems.push(`${what} with the idempotency key of ${placeOfKey}`);
    if (before !== undefined && before.idempotencyKey !== call.idempotencyKey) {
      this.problems.push(`${what} with another idempotency key than before`);
    }
    if (before !== undefined && before.input !== call.input) {
      this.problems.push(`${what} with ${call.input}, and with ${before.input} before`);
    }
    // Between what is written and the call that rests on it nobody can tell a process that it stood still for too long.
    if (call.isLate) return;
    if (this.#settled.has(place)) this.problems.push(`${what}, and had settled`);
    if (before !== undefined && call.attempt <= before.attempt) {
      this.problems.push(`${what} after attempt ${before.attempt}`);
    }
  }

  /** Learns which attempt a call is when those that were lost are not counted. */
  recognized(seen: SeenCall, call: Call): void {
    const place = `${placeOf(seen)} in attempt ${call.attempt}`;
    const before = this.#scripted.get(place)?.seen;
    if (before?.isLost() === false && !seen.isLate) {
      this.problems.push(`${place} was called by ${seen.caller} while ${before.caller} executed it`);
    }
    this.#scripted.set(place, { seen, call });
  }

  /** Takes in the event at a place in the order of all events of a run. */
  sawEvent(subject: Subject, position: number, event: RunEvent): void {
    const known = subject.events[position];
    if (known === undefined) {
      subject.events[position] = event;
      this.seenCount += 1;
      if (event.type === "step_completed" || event.type === "step_failed") this.#settled.add(placeOf(event));
      return;
    }
    const [before, now] = [JSON.stringify(known), JSON.stringify(event)];
    if (before !== now) this.problems.push(`event ${position} was\n  ${before}\nand is now\n  ${now}`);
  }

  sawRunId(subject: Subject, runId: string): void {
    if (subject.runId !== undefined && subject.runId !== runId) {
      this.problems.push(`the run was ${subject.runId} and is now ${runId}`);
    }
    subject.runId = runId;
  }

  sawEnd(subject: Subject, told: string): void {
    if (subject.told !== undefined && subject.told !== told) {
      this.problems.push(`it came to\n  ${subject.told}\nand now to\n  ${told}`);
    }
    subject.told = told;
  }

  /** The calls of a run and those below it, each once, however often a loss made it necessary. */
  callsOf({ events }: Subject): Call[] {
    const runIds = new Set(events.map(({ runId }) => runId));
    return [...this.#scripted.values()].filter(({ seen }) => runIds.has(seen.runId)).map(({ call }) => call);
  }

  /** Compares the calls with the attempts that the events of all runs tell of. */
  compareCalls(): void {
    const attempts = new Set<string>();
    for (const { events } of this.subjects) {
      for (const event of events) {
        if (event.type === "step_started") attempts.add(`${placeOf(event)} in attempt ${event.attempt}`);
      }
    }
    for (const call of this.#calls) {
      const attempt = `${placeOf(call)} in attempt ${call.attempt}`;
      if (!attempts.delete(attempt)) this.problems.push(`${attempt} was called twice, or no event tells of it`);
    }
  }
}

/** A step of an item in a run. */
export function placeOf(place: {
  readonly runId: string;
  readonly itemIndex: number;
  readonly stepId: string;
}): string {
  return `${place.runId}/${place.itemIndex}/${place.stepId}`;
}
