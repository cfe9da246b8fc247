import { FlowFailedError, type FlowResult, type JsonValue } from "@stepflow/core";
import type { EventLog, RunEvent } from "./events.ts";

/** A run that has been submitted. */
export class Run {
  readonly id: string;
  readonly #result: Promise<FlowResult>;
  readonly #events: EventLog;

  constructor(id: string, result: Promise<FlowResult>, events: EventLog) {
    this.id = id;
    this.#result = result;
    this.#events = events;
  }

  /**
   * Waits for the run and answers what its output came to.
   *
   * @throws FlowFailedError when the flow failed
   */
  async result(): Promise<JsonValue> {
    const result = await this.#result;
    if (result.outcome === "failed") throw new FlowFailedError(this.id, result.error);
    return result.result;
  }

  /** Everything that has happened so far and everything that will; ends when the run has. */
  events(): AsyncIterableIterator<RunEvent> {
    return this.#events.read();
  }
}
