import { describe, expect, it } from "vitest";
import { findStormProblems } from "./find-storm-problems.ts";
import { expectedValue, stepCount } from "./storm-flow.ts";
import type { StormLine } from "./storm-log.ts";

const label = "run-0";
const runId = "run";

function called(stepId: string, attempt: number, pid: number): StormLine {
  return { type: "called", runId, stepId, attempt, idempotencyKey: stepId, pid };
}

function seen(stepId: string, cursor: number): StormLine {
  return { type: "step_seen", label, runId, stepId, cursor: String(cursor) };
}

/** One run; the process that executed it was killed in the first step. */
const good: readonly StormLine[] = [
  { type: "submitted", label, runId },
  called("s0", 1, 1),
  ...Array.from({ length: stepCount }, (_, index) => [
    called(`s${index}`, index === 0 ? 2 : 1, 2),
    seen(`s${index}`, index),
  ]).flat(),
  { type: "result_seen", label, runId, value: expectedValue(label) },
  { type: "all_ended", rootCount: 1 },
];

function without(type: StormLine["type"]): StormLine[] {
  return good.filter((line) => line.type !== type);
}

describe("the crash storm", () => {
  it("finds nothing when a step that was under way was executed again", () => {
    expect(findStormProblems(good)).toEqual([]);
  });

  const bad: Readonly<Record<string, [readonly StormLine[], string]>> = {
    "a lost run": [without("result_seen"), "was submitted and is lost"],
    "a wrong result": [[...good, { type: "result_seen", label, runId, value: 1 }], "found 1"],
    "a second run in the place of the first": [
      [...good, { type: "submitted", label, runId: "other" }],
      "and is run other",
    ],
    "a run too many": [[...without("all_ended"), { type: "all_ended", rootCount: 2 }], "2 are there"],
    "runs that go on": [without("all_ended"), "not all runs ended"],
    "a step whose end was never seen": [
      good.filter((line) => line.type !== "step_seen" || line.stepId !== "s3"),
      "19 ends",
    ],
    "a step that is executed after its end was seen": [[...good, called("s0", 3, 3)], "after its end had been seen"],
    "an end that is seen twice": [[...good, seen("s0", 99)], "seen to end twice"],
    "events in another order": [[...good, seen("other", 0)], "event 0 was seen after event 19"],
    "an attempt that is not higher": [[called("s0", 2, 3), ...good], "attempt 1 came after 2"],
    "a process that executes a step twice": [[called("s0", 0, 1), ...good], "twice by one process"],
    "a key that changes": [
      [{ ...called("s0", 0, 3), idempotencyKey: "x" } as StormLine, ...good],
      "two idempotency keys",
    ],
    "a run that comes back to a process": [[called("s0", 0, 2), ...good], "came back to process 2"],
  };

  it.each(Object.entries(bad))("notices %s", (_name, [lines, problem]) => {
    expect(findStormProblems(lines)).toContainEqual(expect.stringContaining(problem));
  });
});
