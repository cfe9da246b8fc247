import type { JsonObject, RunEvent } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { StepflowRuntime } from "../../src/index.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { RunGroup } from "../../src/storage/run-backend.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { MemoryRuns } from "../support/memory-runs.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** Refuses to write while it is full. */
class FullRuns extends MemoryRuns {
  isFull = false;

  override write(group: RunGroup): void {
    if (this.isFull) throw new StorageError("runs.db", "the disk is full", "Make room.");
    super.write(group);
  }
}

interface Place {
  readonly runs: FullRuns;
  readonly clock: VirtualClock;
  /** Starts a process whose `/slow` takes 100 ms. */
  start(): Promise<StepflowRuntime>;
}

function createPlace(): Place {
  const runs = new FullRuns();
  const clock = new VirtualClock();
  const storage: StorageBackend = { blobs: new MemoryStorage().blobs, runs, close: async () => {} };
  const start = (): Promise<StepflowRuntime> => {
    const execute = async (input: string): Promise<string> => {
      await clock.sleep(100);
      return `${input}!`;
    };
    const server = new StepflowServer().component("slow", {
      inputSchema: z.string(),
      outputSchema: z.string(),
      execute,
    });
    return clock.until(StepflowRuntime.start({ components: [server], storage, clock }));
  };
  return { runs, clock, start };
}

const flow: JsonObject = {
  steps: [
    { id: "first", component: "/slow", input: { $input: "$" } },
    { id: "second", component: "/slow", input: { $step: "first" } },
  ],
  output: { $step: "second" },
};

describe("a run that cannot be written any more", () => {
  it("is not said to have failed: who waits is told why, and it goes on when there is room again", async () => {
    const { runs, clock, start } = createPlace();
    const runtime = await start();
    const run = await clock.until(runtime.submit(flow, "a"));
    const events: string[] = [];
    const reading = (async () => {
      for await (const { type } of run.events()) events.push(type);
    })();
    runs.isFull = true;
    const told = await clock.until(Promise.allSettled([run.result(), reading]));
    const reason = expect.objectContaining({ code: "STORAGE", hint: "Make room." });
    expect(told).toEqual(told.map(() => ({ status: "rejected", reason })));
    expect(events).toEqual(["run_created", "step_started"]);
    runs.isFull = false;
    expect(await clock.until(run.result())).toBe("a!!");
    expect(await clock.until(run.step("first"))).toMatchObject({ attempt: 2 });
    await clock.until(runtime.close());
  });

  it("is not begun when it cannot be written at all", async () => {
    const { runs, clock, start } = createPlace();
    const runtime = await start();
    runs.isFull = true;
    await expect(clock.until(runtime.submit(flow, "a", { idempotencyKey: "a" }))).rejects.toThrow(StorageError);
    runs.isFull = false;
    for await (const { runId } of runtime.runs.list()) expect.fail(`${runId} is listed`);
    const run = await clock.until(runtime.submit(flow, "a", { idempotencyKey: "a" }));
    expect(await clock.until(run.result())).toBe("a!!");
    await clock.until(runtime.close());
  });
});

describe("runs that others have taken over", () => {
  it("are told to who waits, also when nothing happens in them, and can be read to their end", async () => {
    const { runs, clock, start } = createPlace();
    const first = await start();
    const run = await clock.until(first.submit(flow, "a"));
    await clock.until(run.pause());
    const [owner] = await runs.owners();
    const second = await start();
    // As if it had been silent for longer than its lease.
    await runs.leave(owner?.id ?? "");
    await expect(clock.until(run.wait())).rejects.toMatchObject({ code: "OWNERSHIP_LOST" });
    await clock.advance(20_000);
    await clock.until(second.getRun(run.id).resume());
    expect(await clock.until(first.getRun(run.id).result())).toBe("a!!");
    await clock.until(Promise.all([first.close(), second.close()]));
  });
});

describe("a run that is cancelled before it goes on", () => {
  it("ends what an earlier process began, and is read so ever after", async () => {
    const { clock, start } = createPlace();
    const first = await start();
    const { id } = await clock.until(first.submit(flow, "a"));
    await clock.until(first.getRun(id).pause());
    await clock.until(first.close());
    const eventsIn = async (runtime: StepflowRuntime): Promise<RunEvent[]> => {
      const events: RunEvent[] = [];
      for await (const event of runtime.getRun(id).events()) events.push(event);
      return events;
    };
    const second = await start();
    await clock.until(second.getRun(id).cancel());
    const seen = await clock.until(eventsIn(second));
    expect(seen.slice(-2)).toMatchObject([{ type: "step_cancelled", stepId: "first" }, { type: "run_completed" }]);
    await clock.until(second.close());
    const third = await start();
    expect(await clock.until(eventsIn(third))).toEqual(seen);
    await clock.until(third.close());
  });
});

describe("a run that another process executes", () => {
  it("tells its events as they come, to its end", async () => {
    const { clock, start } = createPlace();
    const [first, second] = [await start(), await start()];
    const run = await clock.until(first.submit(flow, "a"));
    const events: RunEvent[] = [];
    const reading = (async () => {
      for await (const event of second.getRun(run.id).events()) events.push(event);
    })();
    await clock.until(reading);
    expect(events.map(({ cursor }) => cursor)).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
    expect(events.at(-1)).toMatchObject({ type: "run_completed", status: "completed" });
    const steps: string[] = [];
    for await (const { stepId } of second.getRun(run.id).stepResults()) steps.push(stepId);
    expect(steps).toEqual(["first", "second"]);
    await clock.until(Promise.all([first.close(), second.close()]));
  });

  it("is read until the reader has enough", async () => {
    const { clock, start } = createPlace();
    const [first, second] = [await start(), await start()];
    const run = await clock.until(first.submit(flow, "a"));
    await clock.until(run.pause());
    const controller = new AbortController();
    const reading = (async () => {
      const types: string[] = [];
      for await (const { type } of second.getRun(run.id).events({ signal: controller.signal })) types.push(type);
      return types;
    })();
    await clock.advance(1_000);
    controller.abort();
    expect(await clock.until(reading)).toEqual(["run_created", "step_started", "run_paused", "step_completed"]);
    await clock.until(Promise.all([first.close(), second.close()]));
  });
});
