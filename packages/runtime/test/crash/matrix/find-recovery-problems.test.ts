import type { RunEvent } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import type { CallSighting } from "./assignment.ts";
import { findRecoveryProblems, type Recovery } from "./find-recovery-problems.ts";

const base = { runId: "run", timestamp: "2026-01-01T00:00:00.000Z" };
const place = { itemIndex: 0, stepId: "a" };

function started(cursor: string, attempt: number): RunEvent {
  return { ...base, ...place, cursor, type: "step_started", attempt };
}

function completed(cursor: string): RunEvent {
  return { ...base, ...place, cursor, type: "step_completed" };
}

function call(type: CallSighting["type"], attempt: number, idempotencyKey = "key"): CallSighting {
  return { type, pid: 1, runId: "run", ...place, attempt, idempotencyKey };
}

const tree = { status: "completed", steps: [], subRuns: [] };
const outcomes = [{ outcome: "success", result: 1 }];
const events = [started("0", 1), started("1", 2), completed("2")];

/** Killed after the step began, and before it came to anything. */
const good: Recovery = {
  kill: { when: "after", write: 1 },
  undisturbed: { runId: "another", outcomes, tree, events: [started("0", 1), completed("1")] },
  finished: { account: { runId: "run", outcomes, tree, events }, eventsAfterLastSeen: events.slice(1), unfinished: [] },
  log: [
    { type: "submitted", runId: "run" },
    { type: "event", event: started("0", 1) },
    call("called", 1),
    call("called", 2),
    call("returned", 2),
  ],
};

type Account = Recovery["finished"]["account"];

function withAccount(changes: Partial<Account>): Recovery {
  const account = { ...good.finished.account, ...changes };
  return { ...good, finished: { ...good.finished, account, eventsAfterLastSeen: account.events.slice(1) } };
}

function withLog(...more: Recovery["log"]): Recovery {
  return { ...good, log: [...good.log, ...more] };
}

describe("the crash matrix", () => {
  it("finds nothing when a step that was under way was executed again", () => {
    expect(findRecoveryProblems(good)).toEqual([]);
  });

  const bad: Readonly<Record<string, [Recovery, string]>> = {
    "another result": [withAccount({ outcomes: [{ outcome: "success", result: 2 }] }), "the outcomes, 0"],
    "a step in another state": [withAccount({ tree: { ...tree, status: "failed" } }), "the steps and sub-runs"],
    "a run that is left": [{ ...good, finished: { ...good.finished, unfinished: ["run"] } }, "runs left unfinished"],
    "another run in the place of the one that was submitted": [
      withLog({ type: "submitted", runId: "lost" }),
      "the id of the run",
    ],
    "an event that changed": [
      withAccount({ events: [{ ...started("0", 1), timestamp: "2026-01-02" }, ...events.slice(1)] }),
      "seen before the crash, 0",
    ],
    "a cursor that leads elsewhere": [
      { ...good, finished: { ...good.finished, eventsAfterLastSeen: events } },
      "the events behind those, 0",
    ],
    "a cursor that is used twice": [
      withAccount({ events: [started("0", 1), started("1", 2), completed("1")] }),
      "used twice",
    ],
    "an attempt that is left out": [
      withAccount({ events: [started("0", 1), started("1", 3), completed("2")] }),
      "expected attempts 1, 2, …, found 1, 3",
    ],
    "a step that goes on behind its end": [
      withAccount({ events: [started("0", 1), completed("1"), started("2", 2), completed("3")] }),
      "expected one end",
    ],
    "an attempt that is executed twice": [withLog(call("called", 2)), "attempts 1, 2, 2 were executed"],
    "an execution that no event tells": [withLog(call("called", 3)), "events tell of 1, 2"],
    "another idempotency key": [
      withLog(call("returned", 1, "other"), call("called", 3, "other")),
      "one idempotency key",
    ],
    "two lost attempts after one crash": [
      withAccount({ events: [started("0", 1), started("1", 2), started("2", 3), completed("3")] }),
      "attempts 1, 2 came to nothing",
    ],
    "a repetition of what had been written": [withLog(call("returned", 1)), "after its result was written"],
    "a retry more": [
      withAccount({
        events: [
          started("0", 1),
          {
            ...base,
            ...place,
            cursor: "1",
            type: "step_retrying",
            attempt: 1,
            delayMs: 0,
            error: { code: 1, message: "" },
          },
          started("2", 2),
          completed("3"),
        ],
      }),
      "retries and ends by step",
    ],
  };

  it.each(Object.entries(bad))("notices %s", (_name, [recovery, problem]) => {
    expect(findRecoveryProblems(recovery)).toContainEqual(expect.stringContaining(problem));
  });
});
