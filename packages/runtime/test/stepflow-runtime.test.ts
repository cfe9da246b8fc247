import { setTimeout as delay } from "node:timers/promises";
import { ComponentError, FlowFailedError, type JsonObject, type JsonValue, parseFlow } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { StepflowRuntime } from "../src/index.ts";

let calls: string[];
let running: number;
let mostRunning: number;
let runtime: StepflowRuntime;

const anything = { inputSchema: z.any(), outputSchema: z.any() };

beforeEach(async () => {
  calls = [];
  running = 0;
  mostRunning = 0;
  const server = new StepflowServer()
    .component("echo", {
      ...anything,
      execute: (input, { stepId }) => {
        calls.push(stepId);
        return input;
      },
    })
    .component("slow", {
      ...anything,
      execute: async (input) => {
        running += 1;
        mostRunning = Math.max(mostRunning, running);
        await delay(5);
        running -= 1;
        return input;
      },
    })
    .component("fail", {
      ...anything,
      execute: (_input, { stepId }) => {
        calls.push(stepId);
        throw new ComponentError("it broke", { data: { why: "test" } });
      },
    })
    .component("keep", {
      ...anything,
      execute: async (input, context) => ({ same: await context.getBlob(await context.putBlob(input)) }),
    });
  runtime = await StepflowRuntime.start({ components: [server] });
});

afterEach(async () => {
  vi.useRealTimers();
  await runtime.close();
});

const run = (flow: JsonObject, input: JsonValue = {}): Promise<JsonValue> => runtime.run(parseFlow(flow), input);

it("runs only what the output needs", async () => {
  const flow = {
    steps: [
      { id: "a", component: "/echo", input: 1 },
      { id: "unused", component: "/echo", input: { $step: "a" } },
      { id: "b", component: "/echo", input: { $step: "a" } },
    ],
    output: { $step: "b" },
  };
  expect(await run(flow)).toBe(1);
  expect(calls).toEqual(["a", "b"]);
});

it("runs a step that must execute although nothing refers to it", async () => {
  await run({ steps: [{ id: "audit", component: "/echo", mustExecute: true }], output: null });
  expect(calls).toEqual(["audit"]);
});

it("schedules the branch that a step's result chooses, in inputs and in the output", async () => {
  const flow = {
    steps: [
      { id: "choice", component: "/echo", input: false },
      { id: "yes", component: "/echo", input: "yes" },
      { id: "no", component: "/echo", input: "no" },
      {
        id: "chosen",
        component: "/echo",
        input: { $if: { $step: "choice" }, then: { $step: "yes" }, else: { $step: "no" } },
      },
      { id: "fallback", component: "/echo", input: "fallback" },
      { id: "nothing", component: "/echo", input: null },
    ],
    output: { chosen: { $step: "chosen" }, first: { $coalesce: [{ $step: "nothing" }, { $step: "fallback" }] } },
  };
  expect(await run(flow)).toEqual({ chosen: "no", first: "fallback" });
  expect(calls).not.toContain("yes");
});

it("runs independent steps at once, ten at the most", async () => {
  const steps = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, component: "/slow", input: index }));
  const flow = { steps, output: steps.map(({ id }) => ({ $step: id })) };
  expect(await run(flow)).toEqual(steps.map(({ input }) => input));
  expect(mostRunning).toBe(10);
});

it("runs a chain of ten thousand steps without overflowing the stack", async () => {
  const steps = Array.from({ length: 10_000 }, (_, index) => ({
    id: `s${index}`,
    component: "/echo",
    input: index === 0 ? { $input: "$.n" } : { $step: `s${index - 1}` },
  }));
  expect(await run({ steps, output: { $step: "s9999" } }, { n: 5 })).toBe(5);
  expect(calls).toHaveLength(10_000);
});

it("leaves timers their turn while steps follow each other that wait for nothing", async () => {
  const steps = Array.from({ length: 5_000 }, (_, index) => ({
    id: `s${index}`,
    component: "/echo",
    input: index === 0 ? { $input: "$" } : { $step: `s${index - 1}` },
  }));
  let stepsBefore = Number.POSITIVE_INFINITY;
  setTimeout(() => {
    stepsBefore = calls.length;
  }, 0);
  await run({ steps, output: { $step: "s4999" } });
  expect(stepsBefore).toBeLessThan(5_000);
});

it("fails with the error of the step that the output needs, and runs what does not need it", async () => {
  const flow = parseFlow({
    steps: [
      { id: "broken", component: "/fail" },
      { id: "dependent", component: "/echo", input: { $step: "broken" } },
      { id: "other", component: "/echo", mustExecute: true },
    ],
    output: { $step: "dependent" },
  });
  const failed = runtime.run(flow, {});
  await expect(failed).rejects.toThrow(FlowFailedError);
  await expect(failed).rejects.toMatchObject({ flowError: { code: -32100, data: { why: "test" } } });
  expect(calls.sort()).toEqual(["broken", "other"]);
});

it("puts the default in the place of a failed step's result", async () => {
  const onError = { action: "useDefault", defaultValue: { ok: false } };
  const flow = { steps: [{ id: "a", component: "/fail", onError }], output: { $step: "a", path: "$.ok" } };
  expect(await run(flow)).toBe(false);
});

it("tries a failed step again as often as the flow says, with growing pauses", async () => {
  vi.useFakeTimers();
  const flow = {
    steps: [{ id: "a", component: "/fail", onError: { action: "retry", maxRetries: 3 } }],
    output: { $step: "a" },
  };
  const failed = expect(run(flow)).rejects.toThrow(FlowFailedError);
  await vi.advanceTimersByTimeAsync(999);
  expect(calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1 + 1_000 + 1_999);
  expect(calls).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1);
  await failed;
  expect(calls).toHaveLength(4);
});

it("refuses steps that refer to each other before anything runs", async () => {
  const flow = {
    steps: [
      { id: "a", component: "/echo", input: { $step: "b" } },
      { id: "b", component: "/echo", input: { $step: "a" } },
    ],
    output: { $step: "a" },
  };
  await expect(run(flow)).rejects.toThrow(/\$\.steps\[0\]\.input: Step 'a' references undefined step 'b'/);
  expect(calls).toEqual([]);
});

it("keeps blobs by content for the components of a run", async () => {
  const flow = { steps: [{ id: "a", component: "/keep", input: { rows: [1, 2] } }], output: { $step: "a" } };
  expect(await run(flow)).toEqual({ same: { rows: [1, 2] } });
});

it("tells every reader of a run's events all of them, from the first", async () => {
  const flow = parseFlow({ steps: [{ id: "a", component: "/slow", input: 1 }], output: { $step: "a" } });
  const submitted = await runtime.submit(flow, {});
  const read = async (): Promise<string[]> => {
    const types: string[] = [];
    for await (const event of submitted.events()) types.push(event.type);
    return types;
  };
  const expected = ["run_created", "step_started", "step_completed", "item_completed", "run_completed"];
  expect(await Promise.all([read(), read()])).toEqual([expected, expected]);
  expect(await read()).toEqual(expected);
});

it("refuses inputs and variables whose integers JavaScript may have rounded, naming the place", async () => {
  const flow = parseFlow({ output: { $input: "$" } });
  await expect(runtime.run(flow, { ids: [2 ** 53] })).rejects.toThrow(
    "input: $.ids[0]: the integer 9007199254740992 is beyond ±9007199254740991",
  );
  await expect(runtime.runMany(flow, [1, 2 ** 53])).rejects.toThrow("inputs[1]: $: the integer 9007199254740992");
  await expect(runtime.run(flow, 1, { variables: { n: 2 ** 53 } })).rejects.toThrow(
    "variables: $.n: the integer 9007199254740992",
  );
  await expect(runtime.run(flow, 1, { variables: { n: Number.NaN } })).rejects.toThrow(
    "variables: $.n: NaN is not JSON",
  );
});
