import type { RunEvent } from "@stepflow/core";
import type { Call } from "../model/record.ts";

/** A call of the scripted component, and where it came from. */
export interface SeenCall extends Call {
  /** Which process made it, from 0. */
  readonly process: number;
  readonly runId: string;
  readonly idempotencyKey: string | undefined;
  /** Which attempt it is when those that a crash took are not counted: what the script goes by. */
  readonly scripted: Call;
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
}

/** Remembers what the world outside saw of the processes of a case, and notes what contradicts it later. */
export class Witness {
  readonly problems: string[] = [];
  /** Why processes gave up. */
  readonly reasons: string[] = [];
  readonly subjects: readonly Subject[];
  readonly calls: SeenCall[] = [];
  readonly #settled = new Set<string>();
  readonly #lastAttempt = new Map<string, SeenCall>();
  readonly #placeOfKey = new Map<string, string>();

  constructor(runCount: number) {
    this.subjects = Array.from({ length: runCount }, () => new Subject());
  }

  called(call: SeenCall): void {
    this.calls.push(call);
    const place = placeOf(call);
    const what = `${place} was called in attempt ${call.attempt} by process ${call.process}`;
    if (this.#settled.has(place)) this.problems.push(`${what}, and had settled`);
    const before = this.#lastAttempt.get(place);
    this.#lastAttempt.set(place, call);
    const { idempotencyKey: key = "nothing" } = call;
    const placeOfKey = this.#placeOfKey.get(key) ?? place;
    this.#placeOfKey.set(key, placeOfKey);
    if (placeOfKey !== place) this.problems.push(`${what} with the idempotency key of ${placeOfKey}`);
    if (before === undefined) return;
    if (call.attempt <= before.attempt) this.problems.push(`${what} after attempt ${before.attempt}`);
    if (call.input !== before.input) this.problems.push(`${what} with ${call.input}, before with ${before.input}`);
    if (before.idempotencyKey !== key) this.problems.push(`${what} with another idempotency key than before`);
    if (call.scripted.attempt === before.scripted.attempt && call.process === before.process) {
      this.problems.push(`${what} again, and no process had ended`);
    }
  }

  /** Takes in the event at a place in the order of all events of a run. */
  sawEvent(subject: Subject, position: number, event: RunEvent): void {
    const known = subject.events[position];
    if (known === undefined) {
      subject.events[position] = event;
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
}

/** A step of an item in a run. */
export function placeOf(place: {
  readonly runId: string;
  readonly itemIndex: number;
  readonly stepId: string;
}): string {
  return `${place.runId}/${place.itemIndex}/${place.stepId}`;
}
