import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentId } from "../../src/storage/content-blob-store.ts";
import type { RunBackend, RunGroup } from "../../src/storage/run-backend.ts";
import type { DatabaseSettings } from "../../src/storage/sqlite/open-database.ts";
import type { SqliteDatabase, SqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { uuidv7 } from "../../src/uuid.ts";
import { sqliteDrivers } from "../support/sqlite-drivers.ts";

let directory: string;
let path: string;
let opened: SqliteStorage[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sqlite-runs-"));
  path = join(directory, "flows.db");
  opened = [];
});

afterEach(async () => {
  for (const storage of opened) await storage.close();
  await rm(directory, { recursive: true });
});

async function open(driver: SqliteDriver, changes: Partial<DatabaseSettings> = {}): Promise<SqliteStorage> {
  const settings = { path, missing: "create", older: "migrate", durability: "process", ...changes } as const;
  const storage = await SqliteStorage.open(driver, settings);
  opened.push(storage);
  return storage;
}

/** A driver that tells of its connection, and of what is executed on it. */
function watched(driver: SqliteDriver, change: (sql: string) => string = (sql) => sql) {
  const executed: string[] = [];
  let connection: SqliteDatabase | undefined;
  const watching: SqliteDriver = {
    ...driver,
    open(file) {
      const database = driver.open(file);
      connection = database;
      return {
        ...database,
        exec(sql) {
          executed.push(sql);
          database.exec(change(sql));
        },
      };
    },
  };
  return { driver: watching, executed, exec: (sql: string) => connection?.exec(sql) };
}

async function write(runs: RunBackend, group: Partial<RunGroup>): Promise<void> {
  const nothing = { begun: [], entries: [], values: [], ended: [], compact: [], records: [] };
  await runs.write({ ...nothing, ownerId: "me", durability: "process", ...group });
}

async function begin(runs: RunBackend): Promise<string> {
  await runs.enter({ id: "me", identity: "{}", heartbeatMs: 1 });
  const rootRunId = uuidv7(Date.now());
  await write(runs, { begun: [rootRunId], entries: [{ rootRunId, sequence: 0n, data: "0" }] });
  return rootRunId;
}

async function refusal(work: () => Promise<unknown>): Promise<string> {
  const outcome = await work().then(
    () => "it was not refused",
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(StorageError);
  return String(outcome);
}

const entriesOf = async (runs: RunBackend, rootRunId: string) => (await runs.readJournal(rootRunId))?.entries;

describe.each(await sqliteDrivers())("runs in SQLite of $name", (sound: SqliteDriver) => {
  it("go on when there is room again, without anything of the group that did not fit", async () => {
    const { driver, exec } = watched(sound);
    const { runs } = await open(driver);
    const rootRunId = await begin(runs);
    const large = "x".repeat(200_000);
    const value = { rootRunId, id: contentId(Buffer.from(large)), text: large };
    const group = { entries: [{ rootRunId, sequence: 1n, data: "1" }], values: [value], ended: [rootRunId] };
    exec("PRAGMA max_page_count = 40");
    expect(await refusal(() => write(runs, group))).toMatch(/flows\.db: there is no room left to write .*Free space/);
    expect(await runs.readJournal(rootRunId)).toMatchObject({ entries: ["0"], ended: false, values: new Map() });
    exec("PRAGMA max_page_count = 1000000");
    await write(runs, group);
    expect(await runs.readJournal(rootRunId)).toMatchObject({ entries: ["0", "1"], ended: true });
    expect((await runs.readJournal(rootRunId))?.values.get(value.id)).toBe(large);
  });

  it("go on when there is room again for the one entry that did not fit", async () => {
    const { driver, exec } = watched(sound);
    const { runs } = await open(driver);
    const rootRunId = await begin(runs);
    exec("PRAGMA max_page_count = 30");
    const group = { entries: [{ rootRunId, sequence: 1n, data: "x".repeat(200_000) }] };
    expect(await refusal(() => write(runs, group))).toContain("there is no room left to write");
    exec("PRAGMA max_page_count = 1000000");
    await write(runs, group);
    expect(await entriesOf(runs, rootRunId)).toHaveLength(2);
  });

  it("go on when another process lets go of the file", async () => {
    const { driver } = watched(sound, (sql) => sql.replace("busy_timeout = 5000", "busy_timeout = 1"));
    const { runs } = await open(driver);
    const rootRunId = await begin(runs);
    const other = sound.open(path);
    other.exec("BEGIN IMMEDIATE");
    for (const data of ["1", "1"]) {
      const entries = [{ rootRunId, sequence: 1n, data }];
      expect(await refusal(() => write(runs, { entries }))).toContain("another process has kept this database locked");
    }
    other.exec("ROLLBACK");
    other.close();
    await write(runs, { entries: [{ rootRunId, sequence: 1n, data: "1" }] });
    expect(await entriesOf(runs, rootRunId)).toEqual(["0", "1"]);
  });

  it("lose at most the last group when the end of the log is cut off or garbled", async () => {
    const { runs } = await open(sound);
    const rootRunId = await begin(runs);
    for (let at = 1; at < 20; at += 1)
      await write(runs, { entries: [{ rootRunId, sequence: BigInt(at), data: `${at}` }] });
    const { size: before } = await stat(`${path}-wal`);
    await write(runs, { entries: [{ rootRunId, sequence: 20n, data: "20" }] });
    const [database, log] = [await readFile(path), await readFile(`${path}-wal`)];
    const last = log.length - before;
    expect(last).toBeGreaterThan(0);
    const whole = Array.from({ length: 21 }, (_, at) => `${at}`);
    const torn: [string, Buffer][] = [0, 1, 23, 100, 4_096, last - 1, last].map((cut) => [
      `cut by ${cut}`,
      log.subarray(0, log.length - cut),
    ]);
    for (const at of [before, before + 30, log.length - 4_100, log.length - 1]) {
      const garbled = Buffer.from(log);
      garbled.fill(0xa5, at, Math.min(at + 8, log.length));
      torn.push([`garbled at ${at}`, garbled]);
    }
    for (const [how, bytes] of torn) {
      const copy = join(directory, `${how.replaceAll(" ", "-")}.db`);
      await writeFile(copy, database);
      await writeFile(`${copy}-wal`, bytes);
      const again = await open(sound, { path: copy });
      expect([how, await entriesOf(again.runs, rootRunId)]).toEqual([
        how,
        how === "cut by 0" ? whole : whole.slice(0, -1),
      ]);
    }
  });

  it("are as safe as each group asks, and blobs as their storage does", async () => {
    const { driver, executed } = watched(sound);
    const { runs, blobs } = await open(driver, { durability: "process" });
    const rootRunId = await begin(runs);
    executed.length = 0;
    let sequence = 1n;
    const writeWith = async (durability: "process" | "power"): Promise<void> => {
      await write(runs, { durability, entries: [{ rootRunId, sequence, data: "{}" }] });
      sequence += 1n;
    };
    await writeWith("process");
    expect(executed).toEqual([]);
    await writeWith("power");
    await writeWith("power");
    expect(executed).toEqual(["PRAGMA synchronous = FULL"]);
    await writeWith("process");
    await writeWith("power");
    expect(executed).toEqual(["FULL", "NORMAL", "FULL"].map((level) => `PRAGMA synchronous = ${level}`));
    await blobs.keep(contentId(Buffer.from("a")), Buffer.from("a"), { blobType: "binary" });
    expect(executed.at(-1)).toBe("PRAGMA synchronous = NORMAL");
  });

  it("are never read with what a disk has changed", async () => {
    const { runs } = await open(sound);
    const rootRunId = await begin(runs);
    const text = "x".repeat(5_000);
    await write(runs, { values: [{ rootRunId, id: contentId(Buffer.from(text)), text }] });
    for (const at of [1n, 2n]) await write(runs, { entries: [{ rootRunId, sequence: at, data: "x".repeat(3_000) }] });
    const damaged = async (sql: string): Promise<string> => {
      const database = sound.open(path);
      database.exec(sql);
      database.close();
      return refusal(() => runs.readJournal(rootRunId));
    };
    expect(await damaged("UPDATE journal_values SET text = replace(text, 'xxxxx', 'xxxxy')")).toMatch(
      /the value [0-9a-f]{64} is not what was kept\. Restore the file from a backup/,
    );
    expect(await damaged("DELETE FROM journal_values")).toContain("a value that a run refers to is missing");
    expect(await damaged("DELETE FROM journal WHERE first_sequence = 1")).toContain(
      `the journal of run ${rootRunId} has no entry 1`,
    );
  });

  it("are not begun in a file of version 1 that has no room for their tables, and it is as it was", async () => {
    await copyFile(fileURLToPath(new URL("files/version-1.db", import.meta.url)), path);
    const before = contentId(await readFile(path));
    const small: SqliteDriver = {
      ...sound,
      open(file) {
        const database = sound.open(file);
        database.exec("PRAGMA max_page_count = 10");
        return database;
      },
    };
    expect(await refusal(() => open(small))).toContain("there is no room left to write");
    expect(contentId(await readFile(path))).toBe(before);
    const { runs } = await open(sound);
    expect(await entriesOf(runs, await begin(runs))).toEqual(["0"]);
  });

  it("take few rows when their entries are small, and one when they are put together", async () => {
    const { runs } = await open(sound);
    const rootRunId = await begin(runs);
    const large = "x".repeat(900);
    for (let at = 1; at < 10; at += 1)
      await write(runs, { entries: [{ rootRunId, sequence: BigInt(at), data: large }] });
    const rows = (): unknown => {
      const database = sound.open(path);
      const row = database.prepare("SELECT count(*) AS count FROM journal").get();
      database.close();
      return row?.count;
    };
    expect(rows()).toBe(5n);
    await write(runs, { ended: [rootRunId], compact: [rootRunId] });
    expect(rows()).toBe(1n);
    expect(await entriesOf(runs, rootRunId)).toEqual(["0", ...Array<string>(9).fill(large)]);
  });
});
