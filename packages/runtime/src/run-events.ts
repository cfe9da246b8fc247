import type { EventOptions, RunEvent } from "@stepflow/core";
import { ValidationError } from "@stepflow/core";
import type { EventCursors } from "./engine/event-cursors.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import { toTimestamp } from "./engine/run-views.ts";
import type { TreeEvent } from "./engine/tree-events.ts";
import { redact, redactError, redactResult, redactText } from "./observe/redact.ts";

/** Reads a run's events in the public form, from the log of its tree. */
export async function* readRunEvents(
  run: RunExecution,
  options: EventOptions,
): AsyncGenerator<RunEvent, void, undefined> {
  const results = options.results === "include";
  // Who comes behind the end of a run below others need not wait for theirs.
  const isOver = (): boolean => run.isTold;
  const { events } = run.tree.log;
  for await (const logged of events.read(sequenceOf(options.since, events.cursors), options.signal, isOver)) {
    const cursor = events.cursors.cursorOf(logged.sequence);
    if ("missed" in logged) {
      yield { type: "gap", missed: logged.missed, cursor, runId: run.id, timestamp: toTimestamp(run.tree.clock.now()) };
      continue;
    }
    const { entry } = logged;
    if (entry.run !== run && (options.subRuns !== "include" || !isBelow(entry.run, run))) continue;
    yield toRunEvent(entry, cursor, results);
    if (entry.run === run && entry.event.type === "run_completed") return;
  }
}

function sequenceOf(cursor: string | undefined, cursors: EventCursors): number {
  const sequence = cursor === undefined ? -1 : cursors.sequenceOf(cursor);
  if (sequence !== undefined) return sequence;
  throw new ValidationError("since", [{ path: "$", message: `expected the cursor of an event, found "${cursor}"` }]);
}

function isBelow(run: RunExecution, ancestor: RunExecution): boolean {
  for (let parent = run.parent; parent !== undefined; parent = parent.run.parent)
    if (parent.run === ancestor) return true;
  return false;
}

function toRunEvent({ run, timeMs, event }: TreeEvent, cursor: string, results: boolean): RunEvent {
  const base = { cursor, runId: run.id, timestamp: toTimestamp(timeMs) };
  if ("stepIndex" in event) return { ...base, ...toStepEvent(run, event, results) };
  switch (event.type) {
    case "run_created": {
      const { name } = run.plan.definition.flow;
      return {
        ...base,
        type: event.type,
        flowId: run.flowId,
        itemCount: run.inputs.length,
        ...(name !== undefined && { flowName: name }),
        ...(run.parent !== undefined && { parentRunId: run.parent.run.id }),
      };
    }
    case "item_completed": {
      const { type, itemIndex, result } = event;
      const status = result.outcome === "success" ? "completed" : "failed";
      return { ...base, type, itemIndex, status, ...(results && { result: redactResult(result, run.secrets) }) };
    }
    default:
      return { ...base, ...event };
  }
}

type StepEvent = Extract<TreeEvent["event"], { readonly stepIndex: number }>;
type PublicStepEvent =
  Extract<RunEvent, { readonly stepId: string }> extends infer Event
    ? Event extends RunEvent
      ? Omit<Event, "cursor" | "runId" | "timestamp">
      : never
    : never;

function toStepEvent(run: RunExecution, event: StepEvent, results: boolean): PublicStepEvent {
  const { itemIndex, stepIndex, ...rest } = event;
  const step = run.plan.steps[stepIndex];
  const place = { itemIndex, stepId: step?.id ?? String(stepIndex) };
  const { secrets } = run;
  switch (rest.type) {
    case "step_started":
      return { ...rest, ...place, component: step?.component ?? "" };
    case "step_settled": {
      const result = redactResult(rest.result, secrets);
      if (result.outcome === "failed") return { type: "step_failed", ...place, error: result.error };
      return { type: "step_completed", ...place, ...(results && { result: result.result }) };
    }
    case "step_retrying":
      return { ...rest, ...place, error: redactError(rest.error, secrets) };
    case "partial":
      return { ...rest, ...place, output: redact(rest.output, secrets) };
    case "progress": {
      const { type, fraction, message } = rest;
      return { type, fraction, ...place, ...(message !== undefined && { message: redactText(message, secrets) }) };
    }
    default:
      return { ...rest, ...place };
  }
}
