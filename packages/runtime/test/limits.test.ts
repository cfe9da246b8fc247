import { type JsonObject, type JsonValue, LimitExceededError, NotFoundError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, expect, it } from "vitest";
import { z } from "zod";
import { type EngineLimits, StepflowRuntime } from "../src/index.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const clock = new VirtualClock();
let runtime: StepflowRuntime | undefined;

afterEach(async () => runtime?.close());

async function start(limits: Partial<EngineLimits>): Promise<StepflowRuntime> {
  const anything = { inputSchema: z.any(), outputSchema: z.any() };
  const server = new StepflowServer()
    .component("echo", { ...anything, execute: (input) => input })
    .component("never", { ...anything, execute: () => new Promise(() => {}) });
  runtime = await StepflowRuntime.start({ components: [server], limits, clock });
  return runtime;
}

const echoes = (count: number): JsonObject => ({
  steps: Array.from({ length: count }, (_, index) => ({ id: `s${index}`, component: "/echo", input: index })),
  output: Array.from({ length: count }, (_, index) => ({ $step: `s${index}` })),
});

/** Maps over `items` with a flow that does nothing, or that maps again. */
const mapping = (items: JsonValue, workflow: JsonObject = { steps: [], output: { $input: "$" } }): JsonObject => ({
  steps: [{ id: "map", component: "/builtin/map", input: { workflow: { $literal: workflow }, items } }],
  output: { $step: "map" },
});

it.each<[keyof EngineLimits, (runtime: StepflowRuntime, count: number) => Promise<unknown>]>([
  ["steps", (runtime, count) => runtime.run(echoes(count), null)],
  ["items", (runtime, count) => runtime.runMany(echoes(1), Array(count).fill(null))],
  ["concurrency", (runtime, count) => runtime.run(echoes(1), null, { maxConcurrency: count })],
])("%s: as many as the limit are allowed, one more is refused by name", async (limit, run) => {
  const limited = await start({ [limit]: 20 });
  await expect(run(limited, 20)).resolves.toBeDefined();
  const error = await run(limited, 21).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LimitExceededError);
  expect(error).toMatchObject({ code: "LIMIT_EXCEEDED", limit, maximum: 20, message: expect.stringContaining("21") });
});

it.each<[keyof EngineLimits, JsonObject, JsonObject, RegExp]>([
  ["subRunDepth", mapping([1], mapping([1])), mapping([1], mapping([1], mapping([1]))), /deeper than 2 levels/],
  ["subRuns", mapping([1], mapping([1])), mapping([1, 2], mapping([1])), /more than 3 runs/],
])("%s: the step that goes too far fails with the limit, at once", async (limit, allowed, refused, reason) => {
  const limited = await start({ [limit]: limit === "subRuns" ? 3 : 2 });
  expect(await clock.until(limited.run(allowed, null))).toMatchObject({ failed: 0 });
  const startMs = clock.now();
  const answer = await clock.until(limited.run(refused, null));
  expect(JSON.stringify(answer)).toMatch(reason);
  // Trying again would change nothing.
  expect(clock.now()).toBe(startMs);
});

it("keptEvents: who comes late sees a gap in the place of what was dropped, and then the end", async () => {
  const limited = await start({ keptEvents: 8 });
  const run = await limited.submit(echoes(100), null);
  await clock.until(run.wait());
  const events = [];
  for await (const event of run.events()) events.push(event);
  const [gap, ...rest] = events;
  expect(gap).toMatchObject({ type: "gap", missed: expect.any(Number) });
  expect(rest.length).toBeLessThanOrEqual(10);
  expect(rest.at(-1)).toMatchObject({ type: "run_completed", status: "completed" });
  // Created, two for each step, the item, and completed.
  expect(gap?.type === "gap" && gap.missed + rest.length).toBe(203);
});

it("keptRuns: the oldest that have ended are forgotten, with the runs below them", async () => {
  const limited = await start({ keptRuns: 4 });
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    const run = await limited.submit(mapping([1]), null);
    await clock.until(run.wait());
    ids.push(run.id);
  }
  const oldest = limited.getRun(ids[0] ?? "");
  await expect(oldest.status()).rejects.toThrow(NotFoundError);
  await expect(limited.getRun(ids.at(-1) ?? "").status()).resolves.toMatchObject({ status: "completed" });
  const known: string[] = [];
  for await (const { rootRunId } of limited.runs.list()) known.push(rootRunId);
  expect(new Set(known).size).toBeLessThanOrEqual(5);
  expect(known).toHaveLength(2 * new Set(known).size);
});

it("a run that goes on is never forgotten, however many end meanwhile", async () => {
  const limited = await start({ keptRuns: 1 });
  const flow = { steps: [{ id: "never", component: "/never" }], output: { $step: "never" } };
  const endless = await limited.submit(flow, null);
  for (let count = 0; count < 10; count += 1) await clock.until(limited.run(echoes(1), null));
  await expect(endless.status()).resolves.toMatchObject({ status: "running" });
});

it("that is given as undefined is the default", async () => {
  const limits = JSON.parse("{}");
  limits.items = undefined;
  const runtime = await StepflowRuntime.start({ limits });
  await expect(runtime.runMany({ output: 1 }, new Array(100_001).fill(null))).rejects.toMatchObject({ limit: "items" });
  await runtime.close();
});
