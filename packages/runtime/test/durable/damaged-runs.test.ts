import type { JsonObject } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { StepflowRuntime } from "../../src/index.ts";
import { silentLogger } from "../../src/logger.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { StoredJournal } from "../../src/storage/run-backend.ts";
import { MemoryRuns } from "../support/memory-runs.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** Answers the journal of one tree otherwise than it was written, as no store may. */
class DamagedRuns extends MemoryRuns {
  damage: { readonly runId: string; readonly to: (journal: StoredJournal) => StoredJournal } | undefined;

  override async readJournal(rootRunId: string): Promise<StoredJournal | undefined> {
    const journal = await super.readJournal(rootRunId);
    return journal !== undefined && this.damage?.runId === rootRunId ? this.damage.to(journal) : journal;
  }
}

const flow: JsonObject = {
  steps: [
    { id: "first", component: "/slow", input: { $input: "$" } },
    { id: "second", component: "/slow", input: { $step: "first" } },
  ],
  output: { $step: "second" },
};

interface Restart {
  readonly damagedId: string;
  readonly healthyId: string;
  readonly runs: DamagedRuns;
  readonly clock: VirtualClock;
  readonly errors: readonly (JsonObject | undefined)[];
  /** Inputs that the component was called with since. */
  readonly calls: readonly string[];
  readonly runtime: StepflowRuntime;
}

/** Two runs whose process ended in their second steps, and another process; what is kept of one of them is damaged. */
async function restartWith(to: (journal: StoredJournal) => StoredJournal): Promise<Restart> {
  const runs = new DamagedRuns();
  const clock = new VirtualClock();
  const calls: string[] = [];
  const errors: (JsonObject | undefined)[] = [];
  const server = new StepflowServer().component("slow", {
    inputSchema: z.string(),
    outputSchema: z.string(),
    execute: async (input: string) => {
      calls.push(input);
      await clock.sleep(100);
      return `${input}!`;
    },
  });
  const storage = { blobs: new MemoryStorage().blobs, runs, close: async () => {} };
  const logger = { ...silentLogger, error: (_message: string, fields?: JsonObject) => void errors.push(fields) };
  const start = (): Promise<StepflowRuntime> =>
    clock.until(StepflowRuntime.start({ components: [server], storage, clock, logger }));
  const first = await start();
  const { id: damagedId } = await clock.until(first.submit(flow, "large ".repeat(1_000)));
  const { id: healthyId } = await clock.until(first.submit(flow, "healthy"));
  await clock.advance(150);
  await clock.until(first.close());
  calls.length = 0;
  runs.damage = { runId: damagedId, to };
  return { damagedId, healthyId, runs, clock, calls, errors, runtime: await start() };
}

const withoutLast = (entries: readonly string[]): readonly string[] => entries.slice(0, -1);

const damages: Readonly<Record<string, (journal: StoredJournal) => StoredJournal>> = {
  "its last entry is torn": (journal) => ({
    ...journal,
    entries: [...withoutLast(journal.entries), journal.entries.at(-1)?.slice(0, 20) ?? ""],
  }),
  "its last entry is empty": (journal) => ({ ...journal, entries: [...withoutLast(journal.entries), ""] }),
  "its last entry is zeros": (journal) => ({ ...journal, entries: [...withoutLast(journal.entries), "\0\0\0\0"] }),
  "its first entry is missing": (journal) => ({ ...journal, entries: journal.entries.slice(1) }),
  "its entries came twice": (journal) => ({ ...journal, entries: [...journal.entries, ...journal.entries] }),
  "its values are missing": (journal) => ({ ...journal, values: new Map() }),
  "its values are torn": (journal) => ({
    ...journal,
    values: new Map([...journal.values].map(([id, text]) => [id, text.slice(0, text.length / 2)])),
  }),
};

describe("a run is left alone, and whoever asks is told, when", () => {
  it.each(Object.entries(damages))("%s", async (_name, damage) => {
    const { damagedId, healthyId, runs, clock, calls, errors, runtime } = await restartWith(damage);
    const before = await MemoryRuns.prototype.readJournal.call(runs, damagedId);
    expect(errors).toMatchObject([{ runId: damagedId }]);
    const damaged = runtime.getRun(damagedId);
    expect(await clock.until(damaged.status())).toMatchObject({ status: "recoveryFailed" });
    const asks: (() => Promise<unknown>)[] = [() => damaged.wait(), () => damaged.result(), () => damaged.steps()];
    for (const ask of asks) {
      const told = { code: "STORAGE", runId: damagedId, message: expect.stringContaining("cannot be read") };
      await expect(clock.until(ask())).rejects.toMatchObject(told);
    }
    expect(await clock.until(runtime.getRun(healthyId).result())).toBe("healthy!!");
    expect(calls).toEqual(["healthy!"]);
    await clock.until(runtime.close());
    expect(await MemoryRuns.prototype.readJournal.call(runs, damagedId)).toEqual({ ...before, ownerId: undefined });
  });
});
