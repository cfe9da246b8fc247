import type { Positioned, ServerSentEvent } from "@stepflow/api";
import {
  type EventOptions,
  isJsonObject,
  type JsonObject,
  ProtocolError,
  type RunEvent,
} from "@stepflow/core/executor";
import type { Server } from "../server.ts";
import { optionalText, readNumber, readObject, readText } from "../wire/fields.ts";
import { readStatus } from "../wire/read-status.ts";
import { OfficialStepNames } from "./official-step-names.ts";
import { readEventData } from "./read-run-event.ts";

type EventFields = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, "cursor" | "timestamp">
    : never
  : never;

/**
 * Reads the events of 0.13 as one connection brings them.
 *
 * They are numbered, but several share a number, and reading on begins with the number that it is given. A cursor is
 * therefore the number and the place among those of that number: what comes again is counted and left out.
 */
export class OfficialEvents {
  readonly #server: Server;
  readonly #runId: string;
  readonly #results: "include" | "exclude";
  readonly #stepNames: OfficialStepNames;
  /** The cursor behind which to tell. */
  readonly #since: readonly [number: number, place: number];
  /** The number of the latest event, and how many were read of it. */
  #number = -1;
  #place = -1;

  constructor(server: Server, runId: string, since: string | undefined, results: EventOptions["results"] = "exclude") {
    this.#server = server;
    this.#runId = runId;
    this.#results = results;
    this.#stepNames = new OfficialStepNames(server);
    const [number = -1, place = Number.POSITIVE_INFINITY] = since === undefined ? [] : since.split(".").map(Number);
    this.#since = [number, place];
  }

  async *read(serverEvent: ServerSentEvent): AsyncGenerator<Positioned<RunEvent>, void, undefined> {
    const envelope = readEventData(serverEvent);
    if (serverEvent.type === "error") throw streamError(envelope);
    const number = readNumber(envelope, "sequenceNumber", "the event");
    const timestamp = readText(envelope, "timestamp", "the event");
    for await (const fields of this.#eventsOf(readObject(envelope.event, "the event"))) {
      this.#count(number);
      const [sinceNumber, sincePlace] = this.#since;
      if (number < sinceNumber || (number === sinceNumber && this.#place <= sincePlace)) continue;
      const cursor = `${number}.${this.#place}`;
      const event: RunEvent = { ...fields, cursor, timestamp };
      yield { event, position: cursor, last: event.type === "run_completed" && event.runId === this.#runId };
    }
  }

  #count(number: number): void {
    this.#place = number === this.#number ? this.#place + 1 : 0;
    this.#number = number;
  }

  async *#eventsOf(event: JsonObject): AsyncGenerator<EventFields, void, undefined> {
    const [kind = ""] = Object.keys(event);
    const fields = readObject(event[kind], kind);
    const runId = readText(fields, "runId", kind);
    switch (kind) {
      case "RunCreated":
      case "SubRunCreated": {
        const created = { flowId: readText(fields, "flowId", kind), itemCount: readNumber(fields, "itemCount", kind) };
        yield { type: "run_created", runId, ...created, ...optionalText(fields, "parentRunId") };
        return;
      }
      case "StepStarted":
        yield {
          type: "step_started",
          runId,
          ...(await this.#stepPlace(runId, fields)),
          attempt: readNumber(fields, "attempt", kind),
        };
        return;
      case "StepCompleted": {
        if (readStatus(fields.status, `${kind}.status`) === "failed") {
          yield { type: "step_failed", runId, ...(await this.#stepPlace(runId, fields)) };
          return;
        }
        const { result } = fields;
        yield {
          type: "step_completed",
          runId,
          ...(await this.#stepPlace(runId, fields)),
          ...(result !== undefined && { result }),
        };
        return;
      }
      case "RunCompleted":
        // 0.13 writes no event for an item; the last moment to tell of them is before the run's end.
        yield* this.#itemEvents(runId);
        yield { type: "run_completed", runId, status: readStatus(fields.status, `${kind}.status`) };
        return;
      default:
      // Steps that are ready or needed, and what newer servers tell, have no counterpart.
    }
  }

  async #stepPlace(
    runId: string,
    fields: JsonObject,
  ): Promise<{ readonly itemIndex: number; readonly stepId: string }> {
    const { stepId } = optionalText(fields, "stepId");
    const isOwn = runId === this.#runId && stepId !== undefined;
    const name = isOwn ? stepId : await this.#stepNames.nameOf(runId, readNumber(fields, "stepIndex", "the event"));
    return { itemIndex: readNumber(fields, "itemIndex", "the event"), stepId: name };
  }

  async *#itemEvents(runId: string): AsyncGenerator<EventFields, void, undefined> {
    // The items may be recorded a moment after the event.
    await this.#server.awaitRun(runId, 5_000, undefined);
    for (const { itemIndex, status, result } of await this.#server.getItems(runId)) {
      const told = this.#results === "include" && result !== undefined ? { result } : {};
      yield { type: "item_completed", runId, itemIndex, status, ...told };
    }
  }
}

function streamError({ error }: JsonObject): ProtocolError {
  const message = isJsonObject(error) ? error.message : undefined;
  return new ProtocolError(`the stream of events failed: ${String(message)}`, { retryable: true });
}
