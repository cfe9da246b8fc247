// The embedded engine in one read, from the first step to the journal. Each test adds one thing to what came before.
// Time is virtual: an hour's pause is over at once, and the tests can tell to the millisecond when something happened.
import { ComponentError, type JsonObject, type JsonValue, type RunEvent, type RunTrace } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { StepflowRuntime } from "../src/index.ts";
import { RecordingJournal } from "./support/recording-journal.ts";
import { startTree } from "./support/start-tree.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

let clock: VirtualClock;
let startMs: number;
let runtime: StepflowRuntime;
/** What happened in the kitchen, each with the seconds since the beginning. */
let kitchen: string[];

beforeEach(async () => {
  clock = new VirtualClock();
  startMs = clock.now();
  kitchen = [];
  runtime = await StepflowRuntime.start({ components: [openKitchen()], clock });
});

afterEach(() => runtime.close());

/** Components are plain functions: input in, output or an error out. These take their time. */
function openKitchen(): StepflowServer {
  const anything = { inputSchema: z.any(), outputSchema: z.any() };
  const note = (what: string): void => {
    kitchen.push(`${(clock.now() - startMs) / 1_000} s: ${what}`);
  };
  return new StepflowServer({ name: "kitchen" })
    .component("chop", {
      ...anything,
      execute: async (what, { stepId }) => {
        note(`${stepId} begins`);
        await clock.sleep(1_000);
        return `chopped ${what}`;
      },
    })
    .component("simmer", {
      ...anything,
      execute: async (what, { stepId, signal }) => {
        note(`${stepId} begins`);
        signal.addEventListener("abort", () => note(`${stepId} is taken off the stove`));
        await clock.sleep(3_600_000);
        return `simmered ${what}`;
      },
    })
    .component("burn", {
      ...anything,
      execute: (what) => {
        note(`${what} burns`);
        throw new ComponentError(`${what} is burnt`, { code: -32103 });
      },
    })
    .component("light", {
      ...anything,
      execute: (what, { attempt }) => {
        note(`match ${attempt}`);
        if (attempt < 3) throw new ComponentError("the match went out");
        return `${what} is lit`;
      },
    });
}

const cook = (flow: JsonObject, input: JsonValue = null): Promise<JsonValue> => clock.until(runtime.run(flow, input));

describe("a flow", () => {
  it("is planned first: what cannot work is refused before anything runs", async () => {
    const flow = {
      steps: [
        { id: "soup", component: "/chop", input: { $step: "leek" } },
        { id: "leek", component: "/chop", input: "leek" },
      ],
      output: { $step: "soup" },
    };
    await expect(cook(flow)).rejects.toThrow("Step 'soup' references undefined step 'leek'");
    expect(kitchen).toEqual([]);
  });

  it("hands results from step to step, and its output to the caller", async () => {
    const flow = {
      steps: [
        { id: "leek", component: "/chop", input: { $input: "$.vegetable" } },
        { id: "finer", component: "/chop", input: { $step: "leek" } },
      ],
      output: { soup: { $step: "finer" } },
    };
    expect(await cook(flow, { vegetable: "leek" })).toEqual({ soup: "chopped chopped leek" });
    expect(kitchen).toEqual(["0 s: leek begins", "1 s: finer begins"]);
  });

  it("runs only the steps that its output needs, and those that must", async () => {
    const flow = {
      steps: [
        { id: "leek", component: "/chop", input: "leek" },
        { id: "parsley", component: "/chop", input: "parsley" },
        { id: "dishes", component: "/chop", input: "dishes", mustExecute: true },
      ],
      output: { $step: "leek" },
    };
    expect(await cook(flow)).toBe("chopped leek");
    expect(kitchen).toEqual(["0 s: leek begins", "0 s: dishes begins"]);
  });

  it("begins a branch when its condition is known, and never the other one", async () => {
    const flow = {
      steps: [
        { id: "leek", component: "/chop", input: "leek" },
        { id: "cream", component: "/chop", input: "cream" },
        { id: "water", component: "/chop", input: "water" },
      ],
      output: { $if: { $step: "leek" }, then: { $step: "cream" }, else: { $step: "water" } },
    };
    expect(await cook(flow)).toBe("chopped cream");
    expect(kitchen).toEqual(["0 s: leek begins", "1 s: cream begins"]);
  });

  it("runs what does not depend on each other at once, up to maxConcurrency", async () => {
    const vegetables = ["leek", "carrot", "celery"];
    const flow = {
      steps: vegetables.map((id) => ({ id, component: "/chop", input: id })),
      output: vegetables.map((id) => ({ $step: id })),
    };
    await cook(flow);
    expect(kitchen).toEqual(["0 s: leek begins", "0 s: carrot begins", "0 s: celery begins"]);
    kitchen.length = 0;
    startMs = clock.now();
    await clock.until(runtime.run(flow, null, { maxConcurrency: 2 }));
    expect(kitchen).toEqual(["0 s: leek begins", "0 s: carrot begins", "1 s: celery begins"]);
  });

  it("takes many inputs as one run, and finishes those that it has begun before it begins others", async () => {
    const flow = {
      steps: [
        { id: "once", component: "/chop", input: { $input: "$" } },
        { id: "twice", component: "/chop", input: { $step: "once" } },
      ],
      output: { $step: "twice" },
    };
    const outcomes = await clock.until(runtime.runMany(flow, ["leek", "carrot"], { maxConcurrency: 1 }));
    expect(outcomes).toMatchObject([
      { outcome: "success", result: "chopped chopped leek" },
      { outcome: "success", result: "chopped chopped carrot" },
    ]);
    expect(kitchen).toEqual(["0 s: once begins", "1 s: twice begins", "2 s: once begins", "3 s: twice begins"]);
  });
});

describe("when a step fails", () => {
  const onions = (onError: JsonObject): JsonObject => ({
    steps: [
      { id: "onions", component: "/burn", input: "onions", onError },
      { id: "soup", component: "/chop", input: { $step: "onions" } },
      { id: "bread", component: "/chop", input: "bread", mustExecute: true },
    ],
    output: { $step: "soup" },
  });

  it("what needs it fails with the same error and does not run; what does not need it goes on", async () => {
    const outcome = await clock.until(runtime.runResult(onions({ action: "fail" }), null));
    expect(outcome).toMatchObject({ outcome: "failed", error: { code: -32103, message: "onions is burnt" } });
    expect(kitchen).toEqual(["0 s: onions burns", "0 s: bread begins"]);
  });

  it("its default takes the place of its result", async () => {
    expect(await cook(onions({ action: "useDefault", defaultValue: "shallots" }))).toBe("chopped shallots");
  });

  it("it is tried again, with pauses that grow, if its flow says so", async () => {
    const flow = {
      steps: [{ id: "stove", component: "/light", input: "the stove", onError: { action: "retry", maxRetries: 5 } }],
      output: { $step: "stove" },
    };
    expect(await cook(flow)).toBe("the stove is lit");
    expect(kitchen).toEqual(["0 s: match 1", "1 s: match 2", "2 s: match 3"]);
  });
});

describe("a step", () => {
  it("may run a whole flow below itself, which is a run of its own", async () => {
    const menu = { steps: [{ id: "dish", component: "/chop", input: { $input: "$" } }], output: { $step: "dish" } };
    const flow = {
      name: "dinner",
      steps: [
        {
          id: "courses",
          component: "/builtin/map",
          input: { workflow: { $literal: menu }, items: ["leek", "carrot"], max_concurrency: 1 },
        },
      ],
      output: { $step: "courses", path: "$.results[1].result" },
    };
    const run = await runtime.submit(flow, null);
    await clock.until(run.wait());
    expect(await run.result()).toBe("chopped carrot");
    expect(kitchen).toEqual(["0 s: dish begins", "1 s: dish begins"]);

    // The trace shows the tree: every run, its steps, and when they began and ended.
    expect(outline(await run.trace())).toEqual([
      "dinner: completed",
      "  courses: completed, 0 s to 2 s",
      "  a sub-run: completed",
      "    dish: completed, 0 s to 1 s",
      "    dish: completed, 1 s to 2 s",
    ]);
  });

  function outline({ run, steps, subRuns }: RunTrace): string[] {
    const seconds = (timestamp = ""): string => `${(Date.parse(timestamp) - startMs) / 1_000} s`;
    return [
      `${run.flowName ?? "a sub-run"}: ${run.status}`,
      ...steps.map(
        ({ stepId, status, startedAt, completedAt }) =>
          `  ${stepId}: ${status}, ${seconds(startedAt)} to ${seconds(completedAt)}`,
      ),
      ...subRuns.flatMap(outline).map((line) => `  ${line}`),
    ];
  }
});

describe("a run that goes on", () => {
  const stew: JsonObject = {
    steps: [
      { id: "beef", component: "/chop", input: "beef" },
      { id: "stew", component: "/simmer", input: { $step: "beef" } },
      { id: "plates", component: "/chop", input: { $step: "stew" } },
    ],
    output: { $step: "plates" },
  };

  it("can be looked at", async () => {
    const run = await runtime.submit(stew, null);
    await clock.advance(2_000);
    expect(await run.status()).toMatchObject({ status: "running", items: { total: 1, running: 1 } });
    expect((await run.steps()).map(({ stepId, status }) => `${stepId} ${status}`)).toEqual([
      "beef completed",
      "stew running",
      "plates blocked",
    ]);
    expect(await run.step("beef")).toMatchObject({ result: { outcome: "success", result: "chopped beef" } });
  });

  it("can be cancelled: what executes is told, what is ready does not begin", async () => {
    const run = await runtime.submit(stew, null);
    await clock.advance(2_000);
    expect(await clock.until(run.cancel())).toEqual({ stopped: true });
    expect(await run.status()).toMatchObject({ status: "cancelled", items: { cancelled: 1 } });
    await clock.advance(7_200_000);
    expect(kitchen).toEqual(["0 s: beef begins", "1 s: stew begins", "2 s: stew is taken off the stove"]);
  });

  it("can be paused: what executes goes on, and nothing begins until it is resumed", async () => {
    const run = await runtime.submit(stew, null);
    await clock.advance(500);
    await run.pause();
    await clock.advance(9_500);
    expect((await run.status()).status).toBe("paused");
    expect((await run.step("beef")).status).toBe("completed");
    expect(kitchen).toEqual(["0 s: beef begins"]);
    await run.resume();
    await clock.until(run.wait());
    expect(kitchen).toEqual(["0 s: beef begins", "10 s: stew begins", "3610 s: plates begins"]);
  });

  it("tells what happens as events, from the first, to everybody who asks, at any time", async () => {
    const run = await runtime.submit(stew, null);
    const watcher = readTypes(run.events());
    await clock.until(run.wait());
    const everything = [
      "run_created",
      "step_started beef",
      "step_completed beef",
      "step_started stew",
      "step_completed stew",
      "step_started plates",
      "step_completed plates",
      "item_completed",
      "run_completed",
    ];
    expect(await watcher).toEqual(everything);
    expect(await readTypes(run.events())).toEqual(everything);
    // Whoever lost the connection goes on after the last event that he has seen.
    const [, , third] = await collect(run.events());
    expect(await readTypes(run.events({ since: third?.cursor ?? "" }))).toEqual(everything.slice(3));
  });

  async function collect(events: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
    const collected: RunEvent[] = [];
    for await (const event of events) collected.push(event);
    return collected;
  }

  async function readTypes(events: AsyncIterable<RunEvent>): Promise<string[]> {
    return (await collect(events)).map((event) => ("stepId" in event ? `${event.type} ${event.stepId}` : event.type));
  }
});

describe("a journal", () => {
  it("is written before anything of it is seen: starts before calls, results before the next start", async () => {
    const story: string[] = [];
    const journal = new RecordingJournal(clock, {
      written: (events) => story.push(`written: ${events.map(({ type }) => type).join(", ")}`),
    });
    const { run } = startTree({
      clock,
      journal,
      components: {
        chop: (input, { stepId }) => {
          story.push(`called: ${stepId}`);
          return input;
        },
      },
      flow: {
        steps: [
          { id: "leek", component: "/chop", input: "leek" },
          { id: "soup", component: "/chop", input: { $step: "leek" } },
        ],
        output: { $step: "soup" },
      },
    });
    await clock.until(run.ended.then(() => story.push("the caller knows")));
    expect(story).toEqual([
      "written: root_run_created, task_started",
      "called: leek",
      "written: task_completed, task_started",
      "called: soup",
      "written: task_completed, run_completed",
      "the caller knows",
    ]);
  });
});
