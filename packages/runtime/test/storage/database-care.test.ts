import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupDatabase } from "../../src/storage/sqlite/care/backup-database.ts";
import { checkDatabase } from "../../src/storage/sqlite/care/check-database.ts";
import { databaseInfo } from "../../src/storage/sqlite/care/database-info.ts";
import { schemaVersion } from "../../src/storage/sqlite/schema.ts";
import type { SqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import { sqliteDrivers } from "../support/sqlite-drivers.ts";
import { ended, keptBlobs, keptEntries, keptOwner, unfinished } from "./kept-contents.ts";

const file = (version: number): string => fileURLToPath(new URL(`files/version-${version}.db`, import.meta.url));

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "database-care-"));
  path = join(directory, "flows.db");
  await copyFile(file(2), path);
});

afterEach(() => rm(directory, { recursive: true }));

/** Damage, and what must be said of it. */
const damages: readonly (readonly [what: string, sql: string, problem: RegExp])[] = [
  ["a gap in a journal", "UPDATE journal SET first_sequence = 2 WHERE first_sequence = 1", /has no entry 1/],
  ["a journal without its beginning", "DELETE FROM journal WHERE first_sequence = 0", /has no entry 0/],
  [
    "a journal of the wrong length",
    "UPDATE journal SET entries = entries || char(10) WHERE first_sequence = 0",
    /has no entry 2/,
  ],
  ["a value that is missing", "DELETE FROM journal_values", /a value that a run refers to is missing/],
  [
    "a value that has changed",
    "UPDATE journal_values SET text = text || ' '",
    /the value [0-9a-f]{64} is not what was kept/,
  ],
  [
    "a blob that has changed",
    "UPDATE blobs SET data = CAST(data || x'00' AS BLOB)",
    /the bytes of blob [0-9a-f]{64} are not those/,
  ],
  [
    "a run that is not listed",
    "DELETE FROM runs WHERE parent IS NULL",
    new RegExp(`run ${unfinished} has a journal, and is not listed`),
  ],
  [
    "a run without a journal",
    `DELETE FROM journal WHERE root = x'${ended.replaceAll("-", "")}'`,
    new RegExp(`run ${ended} is listed, and has no journal`),
  ],
  [
    "an unfinished run without a journal",
    `DELETE FROM journal WHERE root = x'${unfinished.replaceAll("-", "")}'`,
    /has not ended, and has no journal/,
  ],
];

describe.each(await sqliteDrivers())("a database, with SQLite of $name", (driver: SqliteDriver) => {
  const open = () => SqliteStorage.open(driver, { path, missing: "refuse", older: "migrate", durability: "process" });

  it("says what it holds, also while it is used", async () => {
    const storage = await open();
    const info = await databaseInfo(path, driver);
    await storage.close();
    expect(info).toMatchObject({
      path,
      schemaVersion,
      blobs: { count: keptBlobs.length, bytes: 75 },
      runsByStatus: { completed: 1, paused: 1, running: 1 },
      unfinished: { count: 1, abandoned: 0 },
      journals: { count: 2 },
      values: { count: 1, bytes: 6_002 },
      idempotencyKeys: 1,
      owners: [{ ...keptOwner, unfinishedCount: 1 }],
    });
    expect(info.fileBytes).toBe((await readFile(path)).length);
  });

  it("of version 1 says what it holds, is checked and copied, and stays of version 1", async () => {
    await copyFile(file(1), path);
    const before = await readFile(path);
    expect(await databaseInfo(path, driver)).toMatchObject({ schemaVersion: 1, blobs: { count: 3 }, runsByStatus: {} });
    expect(await checkDatabase(path, driver)).toEqual([]);
    await backupDatabase(path, join(directory, "copy.db"), driver);
    expect(await databaseInfo(join(directory, "copy.db"), driver)).toMatchObject({ schemaVersion: 1 });
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it("is found sound when it is, also while it is used", async () => {
    expect(await checkDatabase(path, driver)).toEqual([]);
    const storage = await open();
    expect(await checkDatabase(path, driver)).toEqual([]);
    await storage.close();
  });

  it.each(damages)("is found to have %s", async (_what, sql, problem) => {
    const database = driver.open(path);
    database.exec(sql);
    database.close();
    expect((await checkDatabase(path, driver)).join("\n")).toMatch(problem);
  });

  it("is found to be damaged as a file", async () => {
    const bytes = await readFile(path);
    bytes.fill(0xa5, 3 * 4_096, 8 * 4_096);
    await writeFile(path, bytes);
    const problems = await checkDatabase(path, driver);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("is not taken for one when it is none", async () => {
    await writeFile(path, "notes ".repeat(100));
    for (const look of [databaseInfo, checkDatabase]) {
      await expect(look(path, driver)).rejects.toThrow("this is not a SQLite database");
      await expect(look(join(directory, "absent.db"), driver)).rejects.toThrow("there is no such file");
    }
    await expect(backupDatabase(path, join(directory, "copy.db"), driver)).rejects.toThrow("not a SQLite database");
    expect(await readdir(directory)).toEqual(["flows.db"]);
  });

  it("is copied as it is at one moment, while it is written", async () => {
    const storage = await open();
    const { runs } = storage;
    const sequenceBefore = keptEntries[unfinished]?.length ?? 0;
    const writeEntry = (index: number): unknown =>
      runs.write({
        ownerId: keptOwner.id,
        durability: "process",
        begun: [],
        entries: [{ rootRunId: unfinished, sequence: BigInt(sequenceBefore + index), data: `${index}` }],
        values: [],
        ended: [],
        compact: [],
        records: [],
      });
    await writeEntry(0);
    const copying = backupDatabase(path, join(directory, "copy.db"), driver);
    for (let index = 1; index < 50; index += 1) {
      await writeEntry(index);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await copying;
    await storage.close();
    path = join(directory, "copy.db");
    expect(await checkDatabase(path, driver)).toEqual([]);
    const copy = await open();
    const entries = (await copy.runs.readJournal(unfinished))?.entries ?? [];
    expect(entries.length).toBeGreaterThan(sequenceBefore);
    expect(entries.slice(sequenceBefore)).toEqual(entries.slice(sequenceBefore).map((_, index) => `${index}`));
    expect(await copy.runs.claim(keptOwner.id, [])).toEqual([]);
    await copy.close();
  });

  it("is not copied over a file that is there", async () => {
    const target = join(directory, "precious.txt");
    for (const content of ["precious", ""]) {
      await writeFile(target, content);
      await expect(backupDatabase(path, target, driver)).rejects.toThrow("this file is there already. Name a new one.");
      expect(await readFile(target, "utf8")).toBe(content);
    }
    await expect(backupDatabase(path, path, driver)).rejects.toThrow("this file is there already");
    await expect(backupDatabase(path, join(directory, "absent", "copy.db"), driver)).rejects.toThrow(
      /absent.copy\.db: the copy cannot be written: ENOENT/,
    );
  });
});
