import type { FlowError, FlowResult, JsonValue } from "@stepflow/core";
import { deferred } from "./deferred.ts";

interface EventBase {
  readonly runId: string;
  /** When it happened, in ms since the epoch. */
  readonly timestampMs: number;
}

/** What happens while a run goes on, in order. */
export type RunEvent = EventBase &
  (
    | { readonly type: "run_started"; readonly flowName: string | undefined }
    | { readonly type: "step_started"; readonly stepId: string; readonly component: string }
    | { readonly type: "step_completed"; readonly stepId: string; readonly result: JsonValue }
    | { readonly type: "step_failed"; readonly stepId: string; readonly error: FlowError }
    | { readonly type: "run_finished"; readonly result: FlowResult }
  );

/** An event without the fields that every event has. */
export type RunEventBody = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, keyof EventBase>
    : never
  : never;

/** A run's events so far, for any number of readers: each sees all of them from the first, then waits for more. */
export class EventLog {
  readonly #runId: string;
  readonly #events: RunEvent[] = [];
  #changed = deferred<void>();
  #closed = false;

  constructor(runId: string) {
    this.#runId = runId;
  }

  append(body: RunEventBody): void {
    this.#events.push({ runId: this.#runId, timestampMs: Date.now(), ...body });
    this.#wakeReaders();
  }

  close(): void {
    this.#closed = true;
    this.#wakeReaders();
  }

  async *read(): AsyncGenerator<RunEvent, void, undefined> {
    for (let position = 0; ; ) {
      for (; position < this.#events.length; position += 1) {
        const event = this.#events[position];
        if (event !== undefined) yield event;
      }
      if (this.#closed) return;
      await this.#changed.promise;
    }
  }

  #wakeReaders(): void {
    this.#changed.resolve();
    this.#changed = deferred();
  }
}
