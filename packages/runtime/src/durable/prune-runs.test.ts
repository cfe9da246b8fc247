import { ValidationError } from "@stepflow/core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryRuns } from "../../test/support/memory-runs.ts";
import type { RunRecord } from "../storage/run-backend.ts";
import { pruneRuns } from "./prune-runs.ts";

const owner = { id: "owner", identity: "", heartbeatMs: 0 };
const allTime = new Date(8.64e15);

let runs: MemoryRuns;

beforeEach(async () => {
  runs = new MemoryRuns();
  await runs.enter(owner);
});

/** Keeps a run; one that has not ended without a time of its end. */
function keep(runId: string, endedMs: number | undefined, rootRunId = runId): void {
  const record: RunRecord = {
    runId,
    rootRunId,
    parentRunId: runId === rootRunId ? undefined : rootRunId,
    flowId: "flow",
    flowName: undefined,
    status: endedMs === undefined ? "running" : "completed",
    itemCount: 1,
    completedCount: 1,
    failedCount: 0,
    createdMs: 0,
    endedMs,
  };
  const isRoot = runId === rootRunId;
  runs.write({
    ownerId: owner.id,
    durability: "process",
    begun: isRoot ? [runId] : [],
    entries: [],
    values: [],
    ended: isRoot && endedMs !== undefined ? [runId] : [],
    compact: [],
    records: [record],
  });
}

const kept = async (): Promise<string[]> => (await runs.listRuns({ limit: 1_000 })).map(({ runId }) => runId);

describe("pruning runs", () => {
  it("deletes those that ended before a time, with their sub-runs", async () => {
    keep("a", 1_000);
    keep("a1", 900, "a");
    keep("b", 2_000);
    keep("c", undefined);
    keep("c1", 500, "c");
    expect(await pruneRuns(runs, { endedBefore: new Date(2_000) })).toEqual({ deleted: 1 });
    expect(await kept()).toEqual(["c1", "c", "b"]);
    expect(await runs.readJournal("a")).toBeUndefined();
    expect(await pruneRuns(runs, { endedBefore: allTime })).toEqual({ deleted: 1 });
    expect(await kept()).toEqual(["c1", "c"]);
  });

  it("deletes as many as it may, those that ended first", async () => {
    for (let index = 0; index < 120; index += 1) keep(`run ${index}`, 1_000 - index);
    expect(await pruneRuns(runs, { endedBefore: allTime, limit: 0 })).toEqual({ deleted: 0 });
    expect(await pruneRuns(runs, { endedBefore: allTime, limit: 70 })).toEqual({ deleted: 70 });
    expect(await kept()).toHaveLength(50);
    expect(await kept()).not.toContain("run 119");
    expect(await pruneRuns(runs, { endedBefore: allTime })).toEqual({ deleted: 50 });
  });

  it("lets others have their turn in between", async () => {
    for (let index = 0; index < 120; index += 1) keep(`run ${index}`, index);
    const left: number[] = [];
    const deleteTrees = vi.spyOn(runs, "deleteTrees");
    const pruning = pruneRuns(runs, { endedBefore: allTime });
    let isOver = false;
    void pruning.then(() => {
      isOver = true;
    });
    while (!isOver) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      left.push((await kept()).length);
    }
    expect(left).toEqual(expect.arrayContaining([70, 20]));
    expect(deleteTrees).toHaveBeenCalledTimes(3);
  });

  it("refuses what is no date, and what is no number", async () => {
    keep("a", 0);
    await expect(pruneRuns(runs, { endedBefore: new Date("yesterday"), limit: -1 })).rejects.toThrow(
      /\$\.endedBefore: expected a date\n.*\$\.limit: expected a whole number, 0 or more, found -1/,
    );
    await expect(pruneRuns(runs, { endedBefore: allTime, limit: Number.NaN })).rejects.toThrow(ValidationError);
    expect(await kept()).toEqual(["a"]);
  });
});
