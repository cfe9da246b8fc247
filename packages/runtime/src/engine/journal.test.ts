import type { JsonObject } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { describe, expect, it } from "vitest";
import { RecordingJournal } from "../../test/support/recording-journal.ts";
import { type StartedTree, startTree, type Work } from "../../test/support/start-tree.ts";
import { VirtualClock } from "../../test/support/virtual-clock.ts";
import type { JournalEvent } from "./journal.ts";

const echo: Work = (input) => input;

const subFlow: JsonObject = { steps: [{ id: "inner", component: "/echo", input: 1 }], output: { $step: "inner" } };

/** A flow with everything that a journal holds: a retry, a sub-run, two items, a failure that is lived with. */
const flow: JsonObject = {
  steps: [
    { id: "flaky", component: "/flaky", input: { $input: "$" }, onError: { action: "retry" } },
    { id: "parent", component: "/parent", input: { $step: "flaky" } },
    { id: "broken", component: "/fail", onError: { action: "useDefault", defaultValue: "instead" } },
  ],
  output: [{ $step: "parent" }, { $step: "broken" }],
};

interface Observed {
  readonly tree: StartedTree;
  readonly journal: RecordingJournal;
  /** What was called before its start was written. */
  readonly premature: string[];
  readonly calls: string[];
}

function start({ breaksAtCommit }: { readonly breaksAtCommit?: number } = {}): Observed {
  const clock = new VirtualClock();
  const journal = new RecordingJournal(clock, { breaksAtCommit });
  const premature: string[] = [];
  const calls: string[] = [];
  const watched =
    (work: Work): Work =>
    (input, context, plan) => {
      const call = `${context.runId} ${context.stepId} ${context.itemIndex} ${context.attempt}`;
      calls.push(call);
      if (!startsWritten(journal.written).includes(call)) premature.push(call);
      return work(input, context, plan);
    };
  const startsWritten = (events: readonly JournalEvent[]): string[] =>
    events.flatMap((event) => {
      if (event.type !== "task_started") return [];
      const { id, plan } = tree.run.tree.runAt(event.runIndex);
      return [`${id} ${plan.steps[event.stepIndex]?.id} ${event.itemIndex} ${event.attempt}`];
    });
  const flaky: Work = (input, { attempt }) => (attempt < 2 ? new Failure({ code: -32100, message: "no" }) : input);
  const parent: Work = async (_input, context, plan) => {
    const request = { flowId: "sub", plan: plan(subFlow), inputs: [null], variables: {} };
    const subRun = context.submitSubRun(request);
    await context.waitForSubRun(subRun);
    const [result] = subRun.results;
    return result?.outcome === "success" ? result.result : "failed";
  };
  const fail: Work = () => {
    throw new Error("gone");
  };
  const components = Object.fromEntries(
    Object.entries({ echo, flaky, parent, fail }).map(([name, work]) => [name, watched(work)]),
  );
  const tree = startTree({ components, flow, inputs: ["a", "b"], journal, clock });
  return { tree, journal, premature, calls };
}

describe("a journal", () => {
  it("holds everything that happened, causes before effects", async () => {
    const { tree, journal } = start();
    await tree.clock.until(tree.run.ended);
    const types = journal.written.map(({ type }) => type);
    expect(types[0]).toBe("root_run_created");
    expect(types.at(-1)).toBe("run_completed");
    const count = (type: string): number => types.filter((other) => other === type).length;
    expect(count("sub_run_created")).toBe(2);
    expect(count("run_completed")).toBe(3);
    // The flaky steps fail once each; how items end follows from their steps, and is not written.
    expect(count("task_retrying")).toBe(2);
    expect(count("task_completed")).toBe(8);
    // Two attempts each for the flaky steps; the others have one.
    expect(count("task_started")).toBe(10);
    for (const [index, event] of journal.written.entries()) {
      if (event.type !== "task_completed") continue;
      const { runIndex, itemIndex, stepIndex } = event;
      const before = journal.written.slice(0, index);
      const started = { type: "task_started", runIndex, itemIndex, stepIndex };
      expect(before).toContainEqual(expect.objectContaining(started));
    }
  });

  it("has every start before the component is called", async () => {
    const { tree, premature, calls } = start();
    await tree.clock.until(tree.run.ended);
    expect(calls).toHaveLength(10);
    expect(premature).toEqual([]);
  });

  it("has every result before anybody sees it", async () => {
    const { tree, journal } = start();
    const read = (async () => {
      for await (const logged of tree.run.tree.log.events.read(-1)) {
        if ("missed" in logged) continue;
        const { run, event } = logged.entry;
        if (event.type === "step_settled") {
          const { itemIndex, stepIndex, result } = event;
          const written = { type: "task_completed", runIndex: run.indexInTree, itemIndex, stepIndex, result };
          expect(journal.written).toContainEqual(written);
        } else if (event.type === "run_completed") {
          const written = { type: "run_completed", runIndex: run.indexInTree, status: event.status };
          expect(journal.written).toContainEqual(expect.objectContaining(written));
        }
      }
    })();
    await tree.clock.until(tree.run.ended);
    expect(journal.written.at(-1)).toMatchObject({ type: "run_completed", runIndex: 0 });
    await read;
  });

  it("is written once for all that happens at once", async () => {
    const clock = new VirtualClock();
    const journal = new RecordingJournal(clock);
    const steps = Array.from({ length: 100 }, (_, index) => ({ id: `s${index}`, component: "/echo", input: index }));
    const wide = { steps, output: steps.map(({ id }) => ({ $step: id })) };
    const { run } = startTree({ components: { echo }, flow: wide, journal, clock, maxConcurrency: 100 });
    await clock.until(run.ended);
    expect(journal.written.length).toBeGreaterThan(200);
    expect(journal.commitCount).toBeLessThan(5);
  });
});

describe("a journal that breaks", () => {
  const commitsOfAWholeRun = async (): Promise<number> => {
    const { tree, journal } = start();
    await tree.clock.until(tree.run.ended);
    return journal.commitCount;
  };

  it("is told to who waits, wherever it breaks, and nothing that was not written is", async () => {
    const commits = await commitsOfAWholeRun();
    expect(commits).toBeGreaterThan(5);
    for (let breaksAtCommit = 1; breaksAtCommit <= commits; breaksAtCommit += 1) {
      const { tree, premature } = start({ breaksAtCommit });
      const reader = (async () => {
        const types: string[] = [];
        for await (const logged of tree.run.tree.log.events.read(-1)) {
          if (!("missed" in logged) && logged.entry.run === tree.run) types.push(logged.entry.event.type);
        }
        return types;
      })();
      await expect(tree.clock.until(tree.run.ended)).rejects.toThrow("disk full");
      expect(tree.run.haltReason).toMatchObject({ message: "disk full" });
      expect(await tree.clock.until(reader)).not.toContain("run_completed");
      expect(premature).toEqual([]);
      expect(tree.endedRuns).not.toContain(tree.run);
      expect(new Set(tree.endedRuns).size).toBe(tree.endedRuns.length);
    }
  });

  it("is told to who waits until something is written", async () => {
    const { tree } = start({ breaksAtCommit: 1 });
    await expect(tree.clock.until(tree.run.tree.written)).rejects.toThrow("disk full");
    await expect(tree.run.tree.written).rejects.toThrow("disk full");
  });

  it("keeps what was written of runs that had ended before", async () => {
    const commits = await commitsOfAWholeRun();
    const { tree } = start({ breaksAtCommit: commits });
    await expect(tree.clock.until(tree.run.ended)).rejects.toThrow("disk full");
    expect(tree.run.subRuns.map(({ status }) => status)).toEqual(["completed", "completed"]);
  });

  it("calls no component any more", async () => {
    const { tree, calls } = start({ breaksAtCommit: 2 });
    await expect(tree.clock.until(tree.run.ended)).rejects.toThrow("disk full");
    const callsAtTheEnd = calls.length;
    await tree.clock.advance(60_000);
    expect(calls).toHaveLength(callsAtTheEnd);
  });
});
