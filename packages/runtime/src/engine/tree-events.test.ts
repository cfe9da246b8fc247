import { expect, it } from "vitest";
import { startTree } from "../../test/support/start-tree.ts";
import { VirtualClock } from "../../test/support/virtual-clock.ts";
import type { EngineEvent } from "./engine-event.ts";
import { TreeEvents } from "./tree-events.ts";

/** A run of two steps that has ended, so that its steps have results to tell of. */
async function endedRun(): Promise<ReturnType<typeof startTree>["run"]> {
  const clock = new VirtualClock();
  const flow = {
    steps: [
      { id: "first", component: "/echo", input: "a" },
      { id: "second", component: "/echo", input: { $step: "first" } },
    ],
    output: { $step: "second" },
  };
  const { run } = startTree({ components: { echo: (input) => input }, flow, clock });
  await clock.until(run.ended);
  return run;
}

const paused: EngineEvent = { type: "run_paused" };
const resumed: EngineEvent = { type: "run_resumed" };
const retrying: EngineEvent = {
  type: "step_retrying",
  itemIndex: 0,
  stepIndex: 1,
  attempt: 1,
  delayMs: 5,
  error: { code: 8, message: "no" },
};

it("gives back what was added, whatever form it was kept in", async () => {
  const run = await endedRun();
  const events = new TreeEvents(run.tree, 1_000);
  events.add(run, 1_000, paused);
  events.addStarted(run, 1_001, 0, 1, 2);
  events.addSettled(run, 900, 0, 1);
  events.add(run, 1_000 + 2 ** 40, retrying);
  const expected = [
    { run, timeMs: 1_000, event: paused },
    { run, timeMs: 1_001, event: { type: "step_started", itemIndex: 0, stepIndex: 1, attempt: 2 } },
    // A clock may be set back, or stand still for years.
    { run, timeMs: 900, event: { type: "step_settled", itemIndex: 0, stepIndex: 1, result: success("a") } },
    { run, timeMs: 1_000 + 2 ** 40, event: retrying },
  ];
  expect(Array.from({ length: events.size }, (_, index) => events.at(index))).toEqual(expected);
  events.trim();
  expect(Array.from({ length: events.size }, (_, index) => events.at(index))).toEqual(expected);
});

it("forgets the oldest, and finds the others at their new places", async () => {
  const run = await endedRun();
  const events = new TreeEvents(run.tree, 0);
  events.add(run, 0, paused);
  events.addStarted(run, 0, 0, 0, 1);
  events.add(run, 0, resumed);
  events.addSettled(run, 0, 0, 0);
  events.drop(2);
  events.add(run, 0, paused);
  expect(events.size).toBe(3);
  expect([0, 1, 2].map((index) => events.at(index).event.type)).toEqual(["run_resumed", "step_settled", "run_paused"]);
  events.drop(3);
  expect(events.size).toBe(0);
});

function success(result: string): { readonly outcome: "success"; readonly result: string } {
  return { outcome: "success", result };
}
