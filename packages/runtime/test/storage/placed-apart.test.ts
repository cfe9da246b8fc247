import { beforeEach, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import { OwnershipLostError } from "../../src/storage/ownership-lost-error.ts";
import { PlacedApartRuns } from "../../src/storage/placed-apart.ts";
import type { RunBackend, RunGroup, RunRecord } from "../../src/storage/run-backend.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { uuidv7 } from "../../src/uuid.ts";
import { MemoryRuns } from "../support/memory-runs.ts";

let journal: MemoryRuns;
let lists: MemoryRuns;
let isFull: boolean;
let runs: PlacedApartRuns;
let rootRunId: string;

/** The lists, on a disk that may be full. */
const onDisk = (): RunBackend =>
  new Proxy<RunBackend>(lists, {
    get(target, name) {
      if (name === "write" && isFull) return () => Promise.reject(new StorageError("lists.db", "full", "Free space."));
      const method: unknown = Reflect.get(target, name);
      return typeof method === "function" ? method.bind(target) : method;
    },
  });

beforeEach(async () => {
  [journal, lists, isFull] = [new MemoryRuns(), new MemoryRuns(), false];
  runs = new PlacedApartRuns(journal, onDisk());
  await runs.enter({ id: "me", identity: "{}", heartbeatMs: 1 });
  rootRunId = uuidv7(Date.now());
  await write({ begun: [rootRunId], entries: [entry(0n)], records: [record({})] });
});

const entry = (sequence: bigint) => ({ rootRunId, sequence, data: `${sequence}` });

function record(changes: Partial<RunRecord>): RunRecord {
  const [parentRunId, endedMs] = [undefined, undefined];
  const counts = { itemCount: 1, completedCount: 0, failedCount: 0, createdMs: 1 };
  const flow = { flowId: "f", flowName: "flow" };
  return { runId: rootRunId, rootRunId, parentRunId, endedMs, status: "running", ...flow, ...counts, ...changes };
}

async function write(group: Partial<RunGroup>): Promise<void> {
  const nothing = { begun: [], entries: [], values: [], ended: [], compact: [], records: [] };
  await runs.write({ ...nothing, ownerId: "me", durability: "process", ...group });
}

const end = () =>
  write({ entries: [entry(1n)], ended: [rootRunId], records: [record({ status: "completed", endedMs: 2 })] });

describe("a journal and lists that are placed apart", () => {
  it("each have their own", async () => {
    expect(await lists.readJournal(rootRunId)).toBeUndefined();
    expect(await journal.findRun(rootRunId)).toBeUndefined();
    expect((await runs.readJournal(rootRunId))?.entries).toEqual(["0"]);
    expect((await runs.findRun(rootRunId))?.status).toBe("running");
  });

  it("let runs go on while lists cannot be written, and write them when they can", async () => {
    isFull = true;
    await end();
    expect((await runs.readJournal(rootRunId))?.entries).toEqual(["0", "1"]);
    expect((await runs.findRun(rootRunId))?.status).toBe("running");
    isFull = false;
    await write({});
    expect((await runs.findRun(rootRunId))?.status).toBe("completed");
    expect(await runs.endedBefore(10, 10)).toEqual([rootRunId]);
  });

  it("say so with the sign of life while lists cannot be written", async () => {
    isFull = true;
    await end();
    await expect(runs.heartbeat("me", 5)).rejects.toThrow("lists.db: full");
    expect((await runs.owners())[0]?.heartbeatMs).toBe(5);
    isFull = false;
    await runs.heartbeat("me", 6);
    expect((await runs.findRun(rootRunId))?.status).toBe("completed");
  });

  it("leave a tree to others that has ended and is not listed so", async () => {
    isFull = true;
    await end();
    expect((await runs.readJournal(rootRunId))?.ended).toBe(false);
    isFull = false;
    const other = new PlacedApartRuns(journal, lists);
    await other.enter({ id: "other", identity: "{}", heartbeatMs: 1 });
    expect(await other.claim("other", ["me"])).toEqual([rootRunId]);
    await expect(write({})).rejects.toBeInstanceOf(OwnershipLostError);
  });

  it("end in the journal once they are listed", async () => {
    await end();
    expect(await journal.readJournal(rootRunId)).toMatchObject({ ended: true, entries: ["0", "1"] });
    await runs.leave("me");
    expect([await journal.owners(), await lists.owners()]).toEqual([[], []]);
  });

  it("are listed by the next runtime when the one before could not do it", async () => {
    const { blobs } = new MemoryStorage();
    const start = (lists: RunBackend) =>
      StepflowRuntime.start({ storage: { blobs, runs: new PlacedApartRuns(journal, lists), close: async () => {} } });
    isFull = true;
    const first = await start(onDisk());
    const flow = { name: "echo", steps: [{ id: "a", component: "/builtin/noop", input: {} }], output: { $input: "$" } };
    const run = await first.submit(flow, { name: "Ada" });
    expect(await run.result()).toEqual({ name: "Ada" });
    expect(await lists.findRun(run.id)).toBeUndefined();
    await first.close();
    isFull = false;
    const second = await start(onDisk());
    expect(await lists.findRun(run.id)).toMatchObject({ status: "completed", completedCount: 1, flowName: "echo" });
    expect((await journal.readJournal(run.id))?.ended).toBe(true);
    expect(await second.getRun(run.id).result()).toEqual({ name: "Ada" });
    await second.close();
  });
});
