import { defineComponent, type JsonObject, type RunEvent } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { MemoryRuns } from "../support/memory-runs.ts";

const chain: JsonObject = {
  name: "chain",
  steps: [
    { id: "first", component: "/note", input: { $input: "$" } },
    { id: "second", component: "/wait", input: { $step: "first" } },
    { id: "third", component: "/note", input: { $step: "second" } },
  ],
  output: { $step: "third" },
};

interface Call {
  readonly step: string;
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
}

/** A worker whose `/wait` never answers until it is let through. */
function createWorker(mode: "stuck" | "free"): {
  readonly server: StepflowServer;
  readonly calls: Call[];
  readonly reached: Promise<void>;
} {
  const calls: Call[] = [];
  const server = new StepflowServer({ name: "test" });
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const note = (name: string) =>
    defineComponent({
      name,
      input: {},
      output: {},
      execute: async (input, { stepId, attempt, idempotencyKey }) => {
        calls.push({ step: stepId ?? "", attempt, idempotencyKey });
        if (name === "wait" && mode === "stuck") {
          reach();
          await new Promise(() => {});
        }
        return input;
      },
    });
  server.component(note("note"));
  server.component(note("wait"));
  return { server, calls, reached };
}

function createStorage(): StorageBackend {
  return { blobs: new MemoryStorage().blobs, runs: new MemoryRuns(), close: async () => {} };
}

describe("a run whose runtime is closed", () => {
  it("goes on in the next one, its finished steps not executed again", async () => {
    const storage = createStorage();
    const stuck = createWorker("stuck");
    const first = await StepflowRuntime.start({ components: [stuck.server], storage });
    const run = await first.submit(chain, { a: 1 });
    const waiting = run.result();
    await stuck.reached;
    const before: RunEvent[] = [];
    for await (const event of run.events()) {
      before.push(event);
      if (event.type === "step_started" && event.stepId === "second") break;
    }
    await first.close();
    await expect(waiting).rejects.toThrow(/goes on when its storage is opened again/);

    const free = createWorker("free");
    const second = await StepflowRuntime.start({ components: [free.server], storage });
    const resumed = second.getRun(run.id);
    expect(await resumed.result()).toEqual({ a: 1 });
    expect(free.calls.map(({ step, attempt }) => [step, attempt])).toEqual([
      ["second", 2],
      ["third", 1],
    ]);
    expect(free.calls[0]?.idempotencyKey).toBe(stuck.calls[1]?.idempotencyKey);
    const all: RunEvent[] = [];
    for await (const event of resumed.events()) all.push(event);
    expect(all.slice(0, before.length)).toEqual(before);
    const after: RunEvent[] = [];
    for await (const event of resumed.events({ since: before.at(-1)?.cursor ?? "" })) after.push(event);
    expect(after).toEqual(all.slice(before.length));
    expect((await resumed.status()).status).toBe("completed");
    await second.close();

    const third = await StepflowRuntime.start({ components: [free.server], storage });
    expect(await third.getRun(run.id).result()).toEqual({ a: 1 });
    expect((await third.getRun(run.id).steps()).map(({ stepId, attempt }) => [stepId, attempt])).toEqual([
      ["first", 1],
      ["second", 2],
      ["third", 1],
    ]);
    const listed = [];
    for await (const summary of third.runs.list()) listed.push([summary.runId, summary.status]);
    expect(listed).toEqual([[run.id, "completed"]]);
    await third.close();
  });
});
