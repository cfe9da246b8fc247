import type { RunEvent } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { RunProgress } from "./run-progress.ts";

type Happening = RunEvent extends infer Event ? (Event extends RunEvent ? Omit<Event, keyof Base> : never) : never;
type Base = { readonly cursor: string; readonly runId: string; readonly timestamp: string };

function progressAfter(...happenings: readonly Happening[]): RunProgress {
  const progress = new RunProgress(2);
  for (const happening of happenings) {
    progress.apply({ cursor: "", runId: "", timestamp: "2026-01-01T00:00:00Z", ...happening } as RunEvent);
  }
  return progress;
}

const place = { itemIndex: 1, stepId: "fetch" };
const error = { code: -32100, message: "no answer" };

describe("RunProgress", () => {
  it("knows what executes, and what a component last said of itself", () => {
    const progress = progressAfter(
      { type: "step_started", attempt: 1, ...place },
      { type: "step_started", attempt: 1, itemIndex: 0, stepId: "fetch" },
      { type: "progress", fraction: 0.4, message: "page 2", ...place },
      { type: "step_completed", itemIndex: 0, stepId: "fetch" },
    );
    expect([...progress.running]).toMatchObject([{ ...place, attempt: 1, note: "40 %, page 2" }]);
    expect(progress.stepsEnded).toBe(1);
  });

  it("counts a step that waits to be tried again as executing", () => {
    const retrying = { type: "step_retrying", attempt: 1, delayMs: 1_000, error, ...place } as const;
    const started = { type: "step_started", attempt: 1, ...place } as const;
    expect([...progressAfter(started, retrying).running]).toMatchObject([{ attempt: 1, note: "waits to try again" }]);
    const again = progressAfter(started, retrying, { ...started, attempt: 2 });
    expect([...again.running]).toEqual([{ ...place, attempt: 2, startedMs: Date.parse("2026-01-01T00:00:00Z") }]);
  });

  it("traces a failure back to the first step that failed with its error", () => {
    const { failures, itemsEnded } = progressAfter(
      { type: "step_failed", error: { code: 1, message: "handled by a default" }, itemIndex: 1, stepId: "other" },
      { type: "step_failed", error, ...place },
      { type: "step_failed", error, itemIndex: 1, stepId: "dependent" },
      { type: "item_completed", itemIndex: 1, status: "failed", result: { outcome: "failed", error } },
      { type: "item_completed", itemIndex: 0, status: "failed", result: { outcome: "failed", error } },
    );
    expect(failures).toEqual([
      { itemIndex: 1, stepId: "fetch", error },
      // No step of this item failed: it was its output.
      { itemIndex: 0, error },
    ]);
    expect(itemsEnded).toBe(2);
  });
});
