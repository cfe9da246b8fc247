import { ConflictError, type JsonObject, type RunEvent } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type EmbeddedRun, StepflowRuntime } from "../src/index.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const neverFlow: JsonObject = { steps: [{ id: "never", component: "/never" }], output: { $step: "never" } };
const hourFlow: JsonObject = { steps: [{ id: "hour", component: "/hour" }], output: { $step: "hour" } };
const leaving = (flow: JsonObject): JsonObject => ({
  steps: [{ id: "leave", component: "/leave", input: { $literal: flow } }],
  output: { $step: "leave" },
});

let clock: VirtualClock;
let runtime: StepflowRuntime;
let aborted: number;

beforeEach(async () => {
  clock = new VirtualClock();
  aborted = 0;
  const anything = { inputSchema: z.any(), outputSchema: z.any() };
  const server = new StepflowServer()
    // Starts a run and does not wait for it.
    .component("leave", {
      ...anything,
      execute: async (flow: JsonObject, context) => (await context.submitRun(flow, [1])).id,
    })
    .component("hour", { ...anything, execute: () => clock.sleep(3_600_000) })
    .component("never", {
      ...anything,
      execute: (_input, { signal }) =>
        new Promise(() => {
          signal.addEventListener("abort", () => {
            aborted += 1;
          });
        }),
    });
  runtime = await StepflowRuntime.start({ components: [server], clock, limits: { keptRuns: 1 } });
});

afterEach(() => runtime.close());

async function leave(
  flow: JsonObject,
): Promise<{ readonly run: EmbeddedRun<string>; readonly left: EmbeddedRun<unknown> }> {
  const run = await runtime.submit<null, string>(leaving(flow), null);
  return { run, left: runtime.getRun(await clock.until(run.result())) };
}

describe("a run that no step waited for", () => {
  it("goes on when the run above it has ended, and ends when that is cancelled", async () => {
    const { run, left } = await leave(neverFlow);
    expect((await run.status()).status).toBe("completed");
    expect((await left.status()).status).toBe("running");
    expect(await run.cancel()).toEqual({ stopped: true });
    expect((await left.status()).status).toBe("cancelled");
    expect(aborted).toBe(1);
    expect((await run.status()).status).toBe("completed");
    await expect(run.cancel()).rejects.toThrow(ConflictError);
  });

  it("keeps the run above it from being forgotten", async () => {
    const { run, left } = await leave(neverFlow);
    for (let count = 0; count < 5; count += 1) await runtime.run({ output: 1 }, null);
    expect((await runtime.getRun(run.id).status()).status).toBe("completed");
    await left.cancel();
    for (let count = 0; count < 5; count += 1) await runtime.run({ output: 1 }, null);
    await expect(runtime.getRun(run.id).status()).rejects.toThrow("no run has the id");
    await expect(runtime.getRun(left.id).status()).rejects.toThrow("no run has the id");
  });

  it("does not keep readers of a run that has ended waiting", async () => {
    const { run } = await leave(neverFlow);
    const all = await collect(run.events());
    expect(all.at(-1)).toMatchObject({ type: "run_completed", runId: run.id });
    const behind = await collect(run.events({ since: all.at(-1)?.cursor ?? "" }));
    expect(behind.map(({ runId }) => runId)).toEqual([]);
  });
});

it("a run that is cancelled twice answers the same", async () => {
  const run = await runtime.submit(neverFlow, null);
  expect(await Promise.all([run.cancel(), run.cancel()])).toEqual([{ stopped: true }, { stopped: true }]);
  expect(await run.cancel()).toEqual({ stopped: true });
});

it("waits as long as the runtime's own clock says", async () => {
  const run = await runtime.submit(hourFlow, null);
  const [waiting, running] = [run.wait({ timeoutMs: 60_000 }), runtime.run(hourFlow, null, { timeoutMs: 60_000 })];
  const failures = Promise.allSettled([waiting, running]);
  await clock.advance(59_000);
  expect((await run.status()).status).toBe("running");
  expect(await clock.until(failures)).toEqual([
    { status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining("60000 ms") }) },
    { status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining("60000 ms") }) },
  ]);
});

async function collect(events: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const collected: RunEvent[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}
