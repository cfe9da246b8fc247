import type { JsonObject } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { StepflowRuntime } from "../../src/index.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { Reservation } from "../../src/storage/run-backend.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { MemoryRuns } from "../support/memory-runs.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const flow: JsonObject = {
  steps: [{ id: "echo", component: "/echo", input: { $input: "$" } }],
  output: { $step: "echo" },
};

describe("an idempotency key that two processes use at the same moment", () => {
  it("begins one run, which both are answered", async () => {
    const clock = new VirtualClock();
    /** A process that takes a key is busy with something else before it begins the run. */
    class SlowRuns extends MemoryRuns {
      override async reserve(key: string, reservation: Reservation): Promise<Reservation | undefined> {
        const taken = await super.reserve(key, reservation);
        if (taken === undefined) await clock.sleep(100);
        return taken;
      }
    }
    const storage: StorageBackend = { blobs: new MemoryStorage().blobs, runs: new SlowRuns(), close: async () => {} };
    const calls: string[] = [];
    const start = (): Promise<StepflowRuntime> => {
      const execute = (input: string): string => {
        calls.push(input);
        return input;
      };
      const schemas = { inputSchema: z.string(), outputSchema: z.string() };
      const server = new StepflowServer().component("echo", { ...schemas, execute });
      return StepflowRuntime.start({ components: [server], storage, clock });
    };
    const processes = [await start(), await start()];
    const submitting = Promise.all(processes.map((each) => each.submit(flow, "once", { idempotencyKey: "key" })));
    const [first, second] = await clock.until(submitting);
    expect(second?.id).toBe(first?.id);
    expect(await clock.until(Promise.all([first?.result(), second?.result()]))).toEqual(["once", "once"]);
    expect(calls).toEqual(["once"]);
    for (const each of processes) await clock.until(each.close());
  });
});
