import type { Positioned, ServerSentEvent } from "@stepflow/api";
import { isJsonObject, type JsonObject, type JsonValue, ProtocolError, type RunEvent } from "@stepflow/core/executor";
import { readNumber, readText, refuse } from "../wire/fields.ts";

/** The data of an event as an object. */
export function readEventData({ data }: ServerSentEvent): JsonObject {
  let value: JsonValue;
  try {
    value = JSON.parse(data);
  } catch (cause) {
    throw new ProtocolError(`an event is no JSON: ${data.slice(0, 100)}`, { cause });
  }
  return isJsonObject(value) ? value : refuse("the event", "an object", value);
}

/** An event of this project's servers: theirs are the events of every executor. */
export function readRunEvent(event: ServerSentEvent, runId: string): Positioned<RunEvent> {
  const fields = readEventData(event);
  const read = toRunEvent(fields);
  return { event: read, position: read.cursor, last: read.type === "run_completed" && read.runId === runId };
}

/** Which fields hold what, beside those that every event has. */
const textFields: Readonly<Record<string, readonly string[]>> = {
  run_created: ["flowId"],
  run_completed: ["status"],
};
const stepEvents: readonly string[] = [
  "step_started",
  "step_retrying",
  "step_completed",
  "step_failed",
  "step_cancelled",
  "partial",
  "progress",
  "usage",
];

/** Checked where a reader would trip; types that a newer server knows pass through, for readers to skip. */
function toRunEvent(fields: JsonObject): RunEvent {
  const type = readText(fields, "type", "the event");
  for (const name of ["cursor", "runId", "timestamp", ...(textFields[type] ?? [])]) readText(fields, name, type);
  if (stepEvents.includes(type)) readText(fields, "stepId", type);
  if (stepEvents.includes(type) || type === "item_completed") readNumber(fields, "itemIndex", type);
  return fields as unknown as RunEvent;
}
