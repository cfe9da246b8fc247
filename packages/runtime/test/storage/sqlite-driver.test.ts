import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadLibsql, loadSqliteDriver } from "../../src/storage/sqlite/load-sqlite-driver.ts";
import { type SqliteDatabase, type SqliteDriver, SqliteFailure } from "../../src/storage/sqlite/sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import { sqliteDrivers } from "../support/sqlite-drivers.ts";

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sqlite-driver-"));
  path = join(directory, "flows.db");
});

afterEach(() => rm(directory, { recursive: true }));

describe.each(await sqliteDrivers())("SQLite of $name", (driver) => {
  it("keeps all digits of 64-bit integers, and answers columns alone", () => {
    const database = driver.open(path);
    database.exec("CREATE TABLE numbers (id INTEGER PRIMARY KEY, bytes BLOB, text TEXT)");
    const largest = 2n ** 63n - 1n;
    for (const id of [largest, -largest, 2n ** 53n + 1n, 1]) {
      database.prepare("INSERT INTO numbers VALUES (?, ?, ?)").run(id, new Uint8Array([1]), null);
      const row = database.prepare("SELECT * FROM numbers WHERE id = ?").get(id);
      expect(Object.keys(row ?? {})).toEqual(["id", "bytes", "text"]);
      expect(row?.id).toBe(BigInt(id));
      expect([...((row?.bytes ?? []) as Uint8Array)]).toEqual([1]);
    }
    const byBytes = database.prepare("SELECT count(*) AS count FROM numbers WHERE bytes = ?");
    expect(byBytes.get(new Uint8Array([1]))).toEqual({ count: 4n });
    expect(byBytes.get(new Uint8Array([2]))).toEqual({ count: 0n });
    database.close();
  });

  it("says by SQLite's code what went wrong", () => {
    const database = driver.open(path);
    const failure = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error instanceof SqliteFailure ? error.resultCode : error;
      }
    };
    database.exec("CREATE TABLE once (id INTEGER PRIMARY KEY)");
    const insert = database.prepare("INSERT INTO once VALUES (?)");
    insert.run(1);
    // 1: a wrong statement, 14: no such directory, 19: a constraint.
    expect(failure(() => database.exec("CREATE once"))).toBe(1);
    expect(failure(() => database.prepare("SELECT * FROM nothing").get())).toBe(1);
    expect(failure(() => insert.run(1))).toBe(19);
    expect(failure(() => driver.open(join(directory, "absent", "flows.db")))).toBe(14);
    database.close();
  });

  it.each([
    ["process", 1n],
    ["power", 2n],
  ] as const)("syncs as durability %s asks, with a log beside the file", async (durability, synchronous) => {
    let opened: SqliteDatabase | undefined;
    const watched: SqliteDriver = {
      ...driver,
      open(file) {
        opened = driver.open(file);
        return opened;
      },
    };
    const storage = await SqliteStorage.open(watched, { path, durability, missing: "create", older: "migrate" });
    expect(opened?.prepare("PRAGMA synchronous").get()).toEqual({ synchronous });
    expect(opened?.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    await storage.close();
  });
});

describe("a process that is killed", () => {
  it("has left every blob that was acknowledged", async () => {
    const script = fileURLToPath(new URL("keep-blobs.ts", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--conditions=@stepflow/source", "--import", "tsx", script, `sqlite:${path}`],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 200) child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
    const storage = await SqliteStorage.open(await loadSqliteDriver(), {
      path,
      durability: "process",
      missing: "refuse",
      older: "refuse",
    });
    for (const blobId of acknowledged) expect(await storage.blobs.read(blobId)).toBeDefined();
    await storage.close();
  });
});

describe("a Node without SQLite, and no libsql", () => {
  it("says what to install", async () => {
    await expect(loadLibsql(() => import(String("libsql-that-is-not-installed")))).rejects.toMatchObject({
      code: "MISSING_PACKAGE",
      message: expect.stringContaining(`needs the package libsql on ${process.version}`),
      hint: "Run npm install libsql, or use Node 22.13 or newer.",
    });
  });
});
