import {
  type FlowDefinition,
  type FlowError,
  type FlowResult,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type RunStatus,
  toJsonValue,
  type WorkflowOverrides,
} from "@stepflow/core";
import type { CreatedRun, JournalEvent, TaskPlace } from "./journal.ts";
import type { Plan } from "./plan.ts";
import { ReplayError } from "./replay.ts";

/** Values whose text is longer are kept once, by their content. */
const longestInline = 4_096;

/** Keeps what an entry only refers to. */
export interface ValueSink {
  /** @returns the id under which the text is found again */
  keep(text: string): string;
  keepFlow(definition: FlowDefinition): string;
}

/** Finds what an entry refers to. */
export interface ValueSource {
  /** @throws ReplayError when it is not there */
  text(id: string): string;
  plan(flowTextId: string): Plan;
}

/**
 * An event as JSON, in a list that begins with its kind and how many ms it came after the one before.
 *
 * Hot: twice for every step. It is the text that is built, since lists that are made to be printed would be garbage.
 */
export function encodeEvent(event: JournalEvent, delayMs: number, sink: ValueSink): string {
  switch (event.type) {
    case "task_started":
      return `["s",${delayMs},${placeOf(event)},${event.attempt}]`;
    case "task_completed":
      return event.result.outcome === "success"
        ? `["c",${delayMs},${placeOf(event)},${encodeValue(event.result.result, sink)}]`
        : `["f",${delayMs},${placeOf(event)},${encodeError(event.result.error, sink)}]`;
    case "task_retrying":
      return `["t",${delayMs},${placeOf(event)},${encodeAmount(event.delayMs)},${encodeError(event.error, sink)}]`;
    case "item_begun":
      return `["b",${delayMs},${event.runIndex},${event.itemIndex}]`;
    case "root_run_created": {
      const amounts = `${encodeAmount(event.stepTimeoutMs)},${encodeAmount(event.deadlineMs)}`;
      const overrides =
        event.overrides === undefined ? "" : `,${encodeValue(toJsonValue(event.overrides, "overrides"), sink)}`;
      return `["r",${delayMs},${encodeRun(event, sink)},${amounts}${overrides}]`;
    }
    case "sub_run_created": {
      const key = JSON.stringify(event.subflowKey);
      return `["u",${delayMs},${placeOf(event)},${key},${encodeRun(event, sink)}]`;
    }
    case "run_stopped": {
      const error = event.error === undefined ? "" : `,${encodeError(event.error, sink)}`;
      return `["x",${delayMs},${event.runIndex},"${event.status}"${error}]`;
    }
    case "tree_durability":
      return `["d",${delayMs},"${event.durability}"]`;
    case "tree_paused":
      return `["p",${delayMs}]`;
    case "tree_resumed":
      return `["q",${delayMs}]`;
    case "run_completed":
      return `["e",${delayMs},${event.runIndex},"${event.status}",${event.completedCount},${event.failedCount}]`;
  }
}

function placeOf({ runIndex, itemIndex, stepIndex }: TaskPlace): string {
  return `${runIndex},${itemIndex},${stepIndex}`;
}

/** Infinity, which is no limit, is a number that JSON can write though `JSON.stringify` does not. */
function encodeAmount(amount: number | undefined): string {
  return amount === Number.POSITIVE_INFINITY ? "1e999" : String(amount ?? null);
}

/** A value in a list of its own, or the id of one that is kept elsewhere. */
function encodeValue(value: JsonValue, sink: ValueSink): string {
  const text = JSON.stringify(value);
  return text.length <= longestInline ? `[${text}]` : `"${sink.keep(text)}"`;
}

function encodeError({ code, message, data }: FlowError, sink: ValueSink): string {
  return encodeValue({ code, message, ...(data !== undefined && { data }) }, sink);
}

function encodeRun({ runId, flowId, plan, inputs, variables, maxConcurrency }: CreatedRun, sink: ValueSink): string {
  const values = inputs.map((input) => encodeValue(input, sink)).join(",");
  const flow = sink.keepFlow(plan.definition);
  return `["${runId}","${flowId}","${flow}",${maxConcurrency},${encodeValue(variables, sink)},[${values}]]`;
}

/** An event and when it happened. */
export interface TimedEvent {
  readonly timeMs: number;
  readonly event: JournalEvent;
}

/** Puts the events of an entry together. */
export function encodeEntry(firstMs: number, events: readonly string[]): string {
  return `[${firstMs},${events.join(",")}]`;
}

/**
 * Reads an entry.
 *
 * @throws ReplayError when it is none
 */
export function* decodeEntry(text: string, source: ValueSource): Generator<TimedEvent, void, undefined> {
  const [firstMs, ...events] = list(parse(text));
  let timeMs = number(firstMs);
  for (const event of events) {
    const [kind, delayMs, ...rest] = list(event);
    timeMs += number(delayMs);
    yield { timeMs, event: decodeEvent(kind, rest, source) };
  }
}

function decodeEvent(kind: JsonValue | undefined, fields: readonly JsonValue[], source: ValueSource): JournalEvent {
  const [first, second, third, fourth, fifth] = fields;
  switch (kind) {
    case "s":
      return { type: "task_started", ...place(fields), attempt: number(fourth) };
    case "c": {
      const result: FlowResult = { outcome: "success", result: decodeValue(fourth, source) };
      return { type: "task_completed", ...place(fields), result };
    }
    case "f":
      return { type: "task_completed", ...place(fields), result: { outcome: "failed", error: error(fourth, source) } };
    case "t":
      return { type: "task_retrying", ...place(fields), delayMs: number(fourth), error: error(fifth, source) };
    case "b":
      return { type: "item_begun", runIndex: number(first), itemIndex: number(second) };
    case "r":
      return {
        type: "root_run_created",
        ...run(first, source),
        stepTimeoutMs: numberOrNothing(second),
        deadlineMs: numberOrNothing(third),
        overrides: fourth === undefined ? undefined : overridesIn(fourth, source),
      };
    case "u":
      return { type: "sub_run_created", ...place(fields), subflowKey: string(fourth), ...run(fifth, source) };
    case "x": {
      const stopped = third === undefined ? undefined : error(third, source);
      return { type: "run_stopped", runIndex: number(first), status: oneOf(stops, second), error: stopped };
    }
    case "d":
      return { type: "tree_durability", durability: oneOf(durabilities, first) };
    case "p":
      return { type: "tree_paused" };
    case "q":
      return { type: "tree_resumed" };
    case "e": {
      const counts = { completedCount: number(third), failedCount: number(fourth) };
      return { type: "run_completed", runIndex: number(first), status: oneOf(ends, second), ...counts };
    }
    default:
      throw damaged("a kind of event that this release knows", kind);
  }
}

const durabilities = ["process", "power"] as const;
const patches = ["merge_patch", "json_patch"] as const;
const stops = ["cancelled", "failed"] as const;
const ends = ["completed", "failed", "cancelled"] as const satisfies readonly RunStatus[];

function run(value: JsonValue | undefined, source: ValueSource): CreatedRun {
  const [runId, flowId, flow, maxConcurrency, variables, inputs] = list(value);
  return {
    runId: string(runId),
    flowId: string(flowId),
    plan: source.plan(string(flow)),
    maxConcurrency: number(maxConcurrency),
    variables: object(decodeValue(variables, source)),
    inputs: list(inputs).map((input) => decodeValue(input, source)),
  };
}

function place([runIndex, itemIndex, stepIndex]: readonly JsonValue[]): TaskPlace {
  return { runIndex: number(runIndex), itemIndex: number(itemIndex), stepIndex: number(stepIndex) };
}

function decodeValue(value: JsonValue | undefined, source: ValueSource): JsonValue {
  if (typeof value === "string") return parse(source.text(value));
  const [inline] = list(value);
  if (inline === undefined) throw damaged("a value", value);
  return inline;
}

function error(value: JsonValue | undefined, source: ValueSource): FlowError {
  const { code, message, data } = object(decodeValue(value, source));
  return { code: number(code), message: string(message), ...(data !== undefined && { data }) };
}

function overridesIn(value: JsonValue | undefined, source: ValueSource): WorkflowOverrides {
  const { steps = null } = object(decodeValue(value, source));
  const read = Object.entries(object(steps)).map(([stepId, override]) => {
    const { $type, value = null } = object(override);
    return [stepId, { ...($type !== undefined && { $type: oneOf(patches, $type) }), value }] as const;
  });
  return { steps: Object.fromEntries(read) };
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReplayError("the journal is damaged: an entry is no JSON", { cause });
  }
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  if (value !== undefined && isJsonArray(value)) return value;
  throw damaged("a list", value);
}

function object(value: JsonValue): JsonObject {
  if (isJsonObject(value)) return value;
  throw damaged("an object", value);
}

function number(value: JsonValue | undefined): number {
  if (typeof value === "number") return value;
  throw damaged("a number", value);
}

function numberOrNothing(value: JsonValue | undefined): number | undefined {
  return (value ?? null) === null ? undefined : number(value);
}

function string(value: JsonValue | undefined): string {
  if (typeof value === "string") return value;
  throw damaged("a text", value);
}

function oneOf<Name extends string>(names: readonly Name[], value: JsonValue | undefined): Name {
  const name = names.find((known) => known === value);
  if (name === undefined) throw damaged(`one of ${names.join(", ")}`, value);
  return name;
}

function damaged(expected: string, found: JsonValue | undefined): ReplayError {
  const text = JSON.stringify(found) ?? "nothing";
  return new ReplayError(`the journal is damaged: expected ${expected}, found ${text.slice(0, 100)}`);
}
