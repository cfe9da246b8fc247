import type { RunEvent } from "@stepflow/core";
import { comparable, type RunRecord, type StepRecord } from "../model/record.ts";
import { placeOf } from "./witness.ts";

/**
 * The durable events of a run that nothing disturbs and of all below it, as far as they do not depend on time: those of
 * each run sorted, and the runs sorted.
 */
export function expectedEvents(record: RunRecord): string[] {
  const steps = record.steps.flatMap(eventsOfStep);
  const items = record.items.map((item, index) => `item ${index} ${item.is === "success" ? "completed" : "failed"}`);
  const own = [`created ${items.length}`, ...steps, ...items, `ended ${record.status}`].sort().join("\n");
  return [own, ...record.subRuns.flatMap(expectedEvents)].sort();
}

function eventsOfStep({ stepId, itemIndex, attempt, status, ending }: StepRecord): string[] {
  const place = `${itemIndex}/${stepId}`;
  const attempts = Array.from({ length: attempt }, (_, index) => [
    ...(index === 0 ? [] : [`retrying ${place} after ${index}`]),
    `started ${place} ${index + 1}`,
  ]);
  if (ending === undefined) return attempts.flat();
  const value = ending.is === "success" ? comparable(ending.value) : comparable({ ...ending, is: "failure" });
  return [...attempts.flat(), `${status} ${place} ${JSON.stringify(value)}`];
}

/** What the events of a tree of runs tell, apart from what crashes and pauses add to them. */
export interface ToldByEvents {
  /** As {@link expectedEvents} has them. */
  readonly events: string[];
  /** How many attempts of a step were lost with their process, by place. */
  readonly lostAttempts: ReadonlyMap<string, number>;
  /** What no engine may tell, such as an attempt out of its order. */
  readonly problems: readonly string[];
}

export function readEvents(events: readonly RunEvent[]): ToldByEvents {
  const reader = new EventReader();
  for (const event of events) reader.read(event);
  return reader.toldByEvents();
}

interface StepState {
  attempt: number;
  scripted: number;
  state: "executing" | "waits for its retry" | "settled";
}

class EventReader {
  readonly #linesOfRun = new Map<string, string[]>();
  readonly #ended = new Set<string>();
  readonly #steps = new Map<string, StepState>();
  readonly #lostAttempts = new Map<string, number>();
  readonly #problems: string[] = [];

  read(event: RunEvent): void {
    const lines = this.#linesOfRun.get(event.runId) ?? [];
    if (lines.length === 0 && event.type !== "run_created") this.#refuse(event, "its run has not been created");
    if (this.#ended.has(event.runId)) this.#refuse(event, "its run has ended");
    this.#linesOfRun.set(event.runId, lines);
    switch (event.type) {
      case "run_created":
        if (lines.length > 0) this.#refuse(event, "its run has been created already");
        lines.push(`created ${event.itemCount}`);
        return;
      case "item_completed":
        lines.push(`item ${event.itemIndex} ${event.status}`);
        return;
      case "run_completed":
        this.#ended.add(event.runId);
        lines.push(`ended ${event.status}`);
        return;
      case "run_paused":
      case "run_resumed":
        return;
      case "step_started":
      case "step_retrying":
      case "step_completed":
      case "step_failed":
      case "step_cancelled":
        lines.push(...this.#readStep(event));
        return;
      default:
        this.#refuse(event, "nothing in this flow tells that");
    }
  }

  toldByEvents(): ToldByEvents {
    const events = [...this.#linesOfRun.values()].map((lines) => lines.sort().join("\n")).sort();
    return { events, lostAttempts: this.#lostAttempts, problems: this.#problems };
  }

  #readStep(event: Extract<RunEvent, { readonly stepId: string }>): string[] {
    const place = placeOf(event);
    const inRun = `${event.itemIndex}/${event.stepId}`;
    const step = this.#steps.get(place) ?? { attempt: 0, scripted: 0, state: "waits for its retry" };
    this.#steps.set(place, step);
    if (step.state === "settled") this.#refuse(event, "its step has settled");
    switch (event.type) {
      case "step_started": {
        if (event.attempt !== step.attempt + 1) this.#refuse(event, `the attempt before was ${step.attempt}`);
        step.attempt = event.attempt;
        if (step.state === "executing") {
          this.#lostAttempts.set(place, (this.#lostAttempts.get(place) ?? 0) + 1);
          return [];
        }
        step.state = "executing";
        step.scripted += 1;
        return [`started ${inRun} ${step.scripted}`];
      }
      case "step_retrying":
        if (step.state !== "executing") this.#refuse(event, "its step does not execute");
        if (event.attempt !== step.attempt) this.#refuse(event, `its attempt is ${step.attempt}`);
        step.state = "waits for its retry";
        return [`retrying ${inRun} after ${step.scripted}`];
      case "step_completed":
        step.state = "settled";
        return [`completed ${inRun} ${JSON.stringify(comparable(event.result ?? null))}`];
      case "step_failed":
        step.state = "settled";
        return [`failed ${inRun} ${JSON.stringify(comparable({ ...event.error, is: "failure" }))}`];
      default:
        step.state = "settled";
        return [`cancelled ${inRun}`];
    }
  }

  #refuse(event: RunEvent, why: string): void {
    this.#problems.push(`${why}: ${JSON.stringify(event)}`);
  }
}
