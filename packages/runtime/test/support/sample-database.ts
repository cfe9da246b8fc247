import { createHash } from "node:crypto";
import type { RunStatus } from "@stepflow/core";
import {
  type ProcessIdentity,
  printProcessIdentity,
  processIdentity,
} from "../../src/durable/ownership/process-identity.ts";
import { ContentBlobStore } from "../../src/storage/content-blob-store.ts";
import type { RunBackend, RunRecord } from "../../src/storage/run-backend.ts";
import { loadSqliteDriver } from "../../src/storage/sqlite/load-sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";

const januaryMs = Date.UTC(2026, 0, 15);
const farAwayMs = Date.UTC(2120, 0, 1);

/** Who executes the unfinished runs of a sample. */
export type SampleUse = "used" | "left";

/**
 * Makes a database with a few runs: some ended in January 2026, one will in 2120, the rest has not.
 *
 * @param use by three processes, of which this one lives; or by nobody any more
 */
export async function makeSampleDatabase(path: string, use: SampleUse): Promise<void> {
  const driver = await loadSqliteDriver();
  const storage = await SqliteStorage.open(driver, {
    path,
    durability: "process",
    missing: "create",
    older: "migrate",
  });
  try {
    await new ContentBlobStore(storage.blobs).put({ picture: "x".repeat(10_000) });
    for (const [ownerId, identity] of Object.entries(identities())) {
      await storage.runs.enter({ id: ownerId, identity: printProcessIdentity(identity), heartbeatMs: januaryMs });
    }
    const first = new SampleWriter(storage.runs, "this process");
    first.add(1, "completed", januaryMs);
    first.add(2, "completed", januaryMs + 1_000);
    first.add(3, "failed", januaryMs + 2_000);
    first.add(4, "completed", farAwayMs);
    new SampleWriter(storage.runs, "an ended process").add(5, "running", undefined);
    new SampleWriter(storage.runs, "a container").add(6, "paused", undefined);
    await storage.runs.reserve("invoice-17", { runId: idOf(1, 0), fingerprint: "" });
    if (use === "left") for (const ownerId of Object.keys(identities())) await storage.runs.leave(ownerId);
  } finally {
    await storage.close();
  }
}

/** Changes what is in a database behind the back of the runtime. */
export async function damage(path: string, ...statements: readonly string[]): Promise<void> {
  const database = (await loadSqliteDriver()).open(path);
  try {
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
}

function identities(): Readonly<Record<string, ProcessIdentity>> {
  const { thread } = processIdentity();
  if (thread === undefined) throw new Error("this system does not tell its threads apart");
  return {
    "this process": { host: "ada", pid: 4711, thread },
    "an ended process": { host: "ada", pid: 4712, thread: { ...thread, startTime: "1" } },
    "a container": { host: "container", pid: 1 },
  };
}

/** Ids that sort as their numbers, with a time in January 2026. */
function idOf(run: number, subRun: number): string {
  const time = (januaryMs - 60_000 + run).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(subRun).padStart(12, "0")}`;
}

class SampleWriter {
  readonly #runs: RunBackend;
  readonly #ownerId: string;

  constructor(runs: RunBackend, ownerId: string) {
    this.#runs = runs;
    this.#ownerId = ownerId;
  }

  /** A run with a sub-run and a large value. */
  add(run: number, status: RunStatus, endedMs: number | undefined): void {
    const rootRunId = idOf(run, 0);
    const text = JSON.stringify(String(run).repeat(20_000));
    const id = createHash("sha256").update(text).digest("hex");
    const rest = { rootRunId, flowId: "0".repeat(64), flowName: "sample", status, itemCount: 1, failedCount: 0 };
    const record = (runId: string, parentRunId: string | undefined): RunRecord => ({
      ...rest,
      runId,
      parentRunId,
      completedCount: endedMs === undefined ? 0 : 1,
      createdMs: januaryMs - 60_000,
      endedMs,
    });
    void this.#runs.write({
      ownerId: this.#ownerId,
      durability: "process",
      begun: [rootRunId],
      entries: [0n, 1n].map((sequence) => ({ rootRunId, sequence, data: `{"entry":${sequence}}` })),
      values: [{ rootRunId, id, text }],
      ended: endedMs === undefined ? [] : [rootRunId],
      compact: [],
      records: [record(rootRunId, undefined), record(idOf(run, 1), rootRunId)],
    });
  }
}
