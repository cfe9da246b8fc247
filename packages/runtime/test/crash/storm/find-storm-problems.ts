import { expectedValue, stepCount } from "./storm-flow.ts";
import type { StormLine, StormPlace } from "./storm-log.ts";

/** What is wrong with what a storm left behind, whose lines stand in the order in which things happened. */
export function findStormProblems(lines: readonly StormLine[]): string[] {
  return [...findRunProblems(lines), ...findStepProblems(lines), ...findOwnerProblems(lines)];
}

/** Every run that was submitted is there, once, and came to what it should. */
function findRunProblems(lines: readonly StormLine[]): string[] {
  const problems: string[] = [];
  const runIds = new Map<string, string>();
  const values = new Map<string, number>();
  for (const line of lines) {
    if (line.type === "result_seen") values.set(line.label, line.value);
    if (line.type !== "submitted") continue;
    const known = runIds.get(line.label) ?? line.runId;
    if (known !== line.runId) problems.push(`${line.label} was run ${known}, and is run ${line.runId}`);
    runIds.set(line.label, known);
  }
  for (const [label, runId] of runIds) {
    const value = values.get(label);
    const expected = expectedValue(label);
    if (value === undefined) problems.push(`${label}, run ${runId}, was submitted and is lost`);
    else if (value !== expected) problems.push(`${label}, run ${runId}: expected ${expected}, found ${value}`);
  }
  const last = lines.findLast((line) => line.type === "all_ended");
  if (last === undefined) problems.push("not all runs ended");
  else if (last.rootCount !== runIds.size)
    problems.push(`${runIds.size} runs were submitted, ${last.rootCount} are there`);
  const endCount = lines.filter(({ type }) => type === "step_seen").length;
  if (endCount !== stepCount * runIds.size)
    problems.push(`${runIds.size} runs, and ${endCount} ends of steps were seen`);
  return problems;
}

type Called = Extract<StormLine, { readonly type: "called" }>;

/** No step is executed again whose end was seen; one that is executed again is so by another process, as the next attempt. */
function findStepProblems(lines: readonly StormLine[]): string[] {
  const problems: string[] = [];
  const cursors = new Map<string, bigint>();
  const ended = new Set<string>();
  const calls = new Map<string, Called>();
  for (const line of lines) {
    if (line.type === "step_seen") {
      const place = placeOf(line);
      const cursor = BigInt(line.cursor);
      const before = cursors.get(line.runId) ?? -1n;
      if (before >= cursor) problems.push(`${place}: event ${cursor} was seen after event ${before}`);
      cursors.set(line.runId, cursor);
      if (ended.has(place)) problems.push(`${place} was seen to end twice`);
      ended.add(place);
    } else if (line.type === "called") {
      const place = placeOf(line);
      const before = calls.get(place);
      calls.set(place, line);
      if (ended.has(place)) problems.push(`${place} was executed after its end had been seen`);
      if (before === undefined) continue;
      if (before.attempt >= line.attempt)
        problems.push(`${place}: attempt ${line.attempt} came after ${before.attempt}`);
      if (before.pid === line.pid) problems.push(`${place} was executed twice by one process`);
      if (before.idempotencyKey !== line.idempotencyKey) problems.push(`${place} has two idempotency keys`);
    }
  }
  return problems;
}

/** A run goes from one process to the next, and never back: nobody executes it beside another. */
function findOwnerProblems(lines: readonly StormLine[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, number[]>();
  for (const line of lines) {
    if (line.type !== "called") continue;
    const pids = owners.get(line.runId) ?? [];
    if (pids.at(-1) === line.pid) continue;
    if (pids.includes(line.pid)) problems.push(`run ${line.runId} came back to process ${line.pid}`);
    owners.set(line.runId, [...pids, line.pid]);
  }
  return problems;
}

function placeOf({ runId, stepId }: StormPlace): string {
  return `step ${stepId} of run ${runId}`;
}
