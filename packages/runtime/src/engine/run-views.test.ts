import type { JsonObject } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { describe, expect, it } from "vitest";
import { startTree, type Work } from "../../test/support/start-tree.ts";
import { VirtualClock } from "../../test/support/virtual-clock.ts";
import type { RunExecution } from "./run-execution.ts";
import { summarize, viewItems, viewStep, viewSteps, viewTrace } from "./run-views.ts";

const flow: JsonObject = {
  name: "views",
  steps: [
    { id: "slow", component: "/slow", input: { $input: "$" } },
    { id: "after", component: "/slow", input: { $step: "slow" } },
    { id: "broken", component: "/fail", mustExecute: true },
    { id: "heir", component: "/slow", input: { $step: "broken" }, mustExecute: true },
    { id: "unneeded", component: "/slow" },
  ],
  output: { $step: "after" },
};

function start(inputs: string[], maxConcurrency = 10): { readonly run: RunExecution; readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  const slow: Work = async (input) => {
    await clock.sleep(1_000);
    return input;
  };
  const fail: Work = () => new Failure({ code: 8, message: "no" });
  return startTree({ components: { slow, fail }, flow, inputs, clock, maxConcurrency });
}

const states = (run: RunExecution): string[] =>
  viewSteps(run).map(({ stepId, itemIndex, status, attempt }) => `${itemIndex} ${stepId} ${status} ${attempt}`);

describe("while a run goes on", () => {
  it("each step tells where it stands and what it came to", async () => {
    const { run, clock } = start(["a"]);
    await clock.advance(500);
    expect(states(run)).toEqual([
      "0 slow running 1",
      "0 after blocked 0",
      "0 broken failed 1",
      "0 heir failed 0",
      "0 unneeded blocked 0",
    ]);
    await clock.advance(1_000);
    expect(viewStep(run, 0, 0)).toEqual({
      stepId: "slow",
      itemIndex: 0,
      component: "/slow",
      status: "completed",
      attempt: 1,
      result: { outcome: "success", result: "a" },
      startedAt: "2030-01-01T00:00:00.000Z",
      completedAt: "2030-01-01T00:00:01.000Z",
    });
  });

  it("a step that waits for a place is runnable, and an item that has not begun is blocked", async () => {
    const { run, clock } = start(["a", "b"], 1);
    await clock.advance(500);
    expect(states(run)).toEqual([
      "0 slow running 1",
      "0 after blocked 0",
      "0 broken runnable 0",
      "0 heir blocked 0",
      "0 unneeded blocked 0",
      "1 slow blocked 0",
      "1 after blocked 0",
      "1 broken blocked 0",
      "1 heir blocked 0",
      "1 unneeded blocked 0",
    ]);
  });

  it("each item tells its input and how it ended, if it has", async () => {
    const { run, clock } = start(["a", "b"], 1);
    await clock.advance(2_500);
    expect(viewItems(run)).toEqual([
      {
        itemIndex: 0,
        input: "a",
        status: "completed",
        result: { outcome: "success", result: "a" },
        completedAt: "2030-01-01T00:00:02.000Z",
      },
      { itemIndex: 1, input: "b", status: "running" },
    ]);
    expect(summarize(run)).toMatchObject({
      flowName: "views",
      status: "running",
      items: { total: 2, completed: 1, running: 1, failed: 0, cancelled: 0 },
      createdAt: "2030-01-01T00:00:00.000Z",
    });
    expect(summarize(run)).not.toHaveProperty("completedAt");
  });
});

describe("when a run has ended", () => {
  it("steps that nothing needed are skipped", async () => {
    const { run, clock } = start(["a"]);
    await clock.until(run.ended);
    expect(states(run)).toEqual([
      "0 slow completed 1",
      "0 after completed 1",
      "0 broken failed 1",
      "0 heir failed 0",
      "0 unneeded skipped 0",
    ]);
    expect(summarize(run)).toMatchObject({ status: "completed", completedAt: "2030-01-01T00:00:02.000Z" });
  });

  it("before its time, steps and items that had not ended are cancelled", async () => {
    const { run, clock } = start(["a", "b"], 1);
    await clock.advance(2_500);
    run.tree.stop(run, "cancelled");
    await clock.until(run.ended);
    expect(summarize(run)).toMatchObject({ status: "cancelled", items: { completed: 1, running: 0, cancelled: 1 } });
    expect(viewItems(run).map(({ status }) => status)).toEqual(["completed", "cancelled"]);
    expect(states(run).slice(5, 7)).toEqual(["1 slow cancelled 1", "1 after cancelled 0"]);
  });

  it("the trace holds the run with its steps, and the runs below it", async () => {
    const clock = new VirtualClock();
    const parent: Work = async (_input, context, plan) => {
      const below: JsonObject = { name: "below", steps: [], output: 1 };
      await context.waitForSubRun(
        context.submitSubRun({ flowId: "below", plan: plan(below), inputs: [1, 2], variables: {} }),
      );
      return null;
    };
    const steps = [{ id: "parent", component: "/parent" }];
    const { run } = startTree({ components: { parent }, flow: { steps, output: { $step: "parent" } }, clock });
    await clock.until(run.ended);
    expect(viewTrace(run)).toMatchObject({
      run: { runId: "run-1", rootRunId: "run-1", status: "completed" },
      steps: [{ stepId: "parent", status: "completed" }],
      subRuns: [
        {
          run: { runId: "run-2", flowName: "below", rootRunId: "run-1", parentRunId: "run-1", items: { completed: 2 } },
          steps: [],
          subRuns: [],
        },
      ],
    });
  });
});
