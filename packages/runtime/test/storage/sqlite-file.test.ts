import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentBlobStore, contentId } from "../../src/storage/content-blob-store.ts";
import type { DatabaseSettings } from "../../src/storage/sqlite/open-database.ts";
import { schemaVersion } from "../../src/storage/sqlite/schema.ts";
import type { SqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { asOrdinaryUser } from "../support/as-ordinary-user.ts";
import { sqliteDrivers } from "../support/sqlite-drivers.ts";
import {
  ended,
  keptBlobs,
  keptEntries,
  keptKey,
  keptOwner,
  keptPieces,
  keptRecords,
  keptReservation,
  keptValue,
  unfinished,
} from "./kept-contents.ts";

const files = fileURLToPath(new URL("files", import.meta.url));

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sqlite-file-"));
  path = join(directory, "flows.db");
});

afterEach(() => rm(directory, { recursive: true }));

function settings(changes: Partial<DatabaseSettings> = {}): DatabaseSettings {
  return { path, missing: "create", older: "migrate", durability: "process", ...changes };
}

/**
 * The hash of each file in the directory: none may change when one is refused. Not of what SQLite keeps beside `flows.db`
 * while it is open, which libsql closes only when its statements are collected.
 */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(directory)).filter((name) => !name.startsWith("flows.db-")).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, contentId(await readFile(join(directory, name)))] as const)),
  );
}

async function refusal(work: () => Promise<unknown>): Promise<StorageError> {
  const outcome = await work().then(
    () => "opened",
    (error: unknown) => error,
  );
  if (outcome instanceof StorageError) return outcome;
  throw new Error(`expected a StorageError, found ${String(outcome)}`, { cause: outcome });
}

describe.each(await sqliteDrivers())("a file of $name", (driver: SqliteDriver) => {
  async function makeFile(): Promise<string> {
    const storage = await SqliteStorage.open(driver, settings());
    const blobId = await new ContentBlobStore(storage.blobs).put("x".repeat(20_000));
    await storage.close();
    return blobId;
  }

  /** Asks for it to be refused, and to be left as it is. */
  async function refused(changes: Partial<DatabaseSettings> = {}): Promise<string> {
    const before = await contents();
    const error = await refusal(() => SqliteStorage.open(driver, settings(changes)));
    expect(await contents()).toEqual(before);
    expect(error.code).toBe("STORAGE");
    expect(error.path).toBe(path);
    expect(error.message.startsWith(`[STORAGE] ${path}: `)).toBe(true);
    return error.message.slice(`[STORAGE] ${path}: `.length);
  }

  async function changeByte(position: number, change: (byte: number) => number): Promise<void> {
    const bytes = await readFile(path);
    bytes[position] = change(bytes[position] ?? 0);
    await writeFile(path, bytes);
  }

  it("is made when it is missing, and also of an empty file", async () => {
    await makeFile();
    path = join(directory, "empty.db");
    await writeFile(path, "");
    await makeFile();
    const header = await readFile(path);
    expect(header.readUInt32BE(68).toString(16)).toBe("5374666c");
    expect(header.readUInt32BE(60)).toBe(schemaVersion);
  });

  it("is not made unless that was asked for", async () => {
    expect(await refused({ missing: "refuse" })).toBe(
      "there is no such file. Add ?mode=rwc to its URL to have it made.",
    );
  });

  it("has no tables made unless that was asked for", async () => {
    await writeFile(path, "");
    expect(await refused({ older: "refuse" })).toMatch(/^it has no tables yet\. Let autoMigrate be true/);
  });

  it("is refused where there is no directory for it", async () => {
    path = join(directory, "absent", "flows.db");
    expect(await refused()).toMatch(/^this database cannot be opened .*\. Its directory must exist/);
  });

  it("is refused when it is a directory", async () => {
    await mkdir(path);
    const error = await refusal(() => SqliteStorage.open(driver, settings()));
    expect(error.message).toBe(`[STORAGE] ${path}: this is a directory. Name a file in it.`);
  });

  it("is refused when it is no database", async () => {
    for (const text of ["notes", "notes ".repeat(1_000)]) {
      await writeFile(path, text);
      expect(await refused()).toBe("this is not a SQLite database. Name another file, or restore it from a backup.");
    }
  });

  it("is refused when another program made it, also with writes that have not reached it", async () => {
    const foreign = driver.open(path);
    foreign.exec("PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine')");
    await copyFile(path, `${path}.copy`);
    await copyFile(`${path}-wal`, `${path}.copy-wal`);
    foreign.close();
    path = `${path}.copy`;
    expect(await refused()).toMatch(/^(this SQLite database belongs to another program|this is not a SQLite)/);
  });

  it("is refused when a newer release wrote it", async () => {
    await makeFile();
    await changeByte(63, () => schemaVersion + 1);
    expect(await refused()).toMatch(
      new RegExp(`^its schema has version ${schemaVersion + 1}; this release .* up to ${schemaVersion}\\. Install`),
    );
  });

  it("is refused when its end is missing", async () => {
    await makeFile();
    const whole = await readFile(path);
    for (const size of [50, 200, 4_096, whole.length - 4_096]) {
      path = join(directory, `cut-at-${size}.db`);
      await writeFile(path, whole.subarray(0, size));
      expect(await refused()).toMatch(/^this (database is damaged|is not a SQLite database)/);
    }
  });

  it("is refused when its tables are not what they should be", async () => {
    await makeFile();
    const database = driver.open(path);
    database.exec("ALTER TABLE blobs RENAME COLUMN metadata TO other");
    database.close();
    const error = await refusal(() => SqliteStorage.open(driver, settings()));
    expect(error.message).toMatch(/SQLite failed \(.*metadata/);
  });

  it("never hands out bytes that a disk has changed", async () => {
    const blobId = await makeFile();
    const whole = await readFile(path);
    await changeByte(whole.lastIndexOf("xxxxxxxxxx"), (byte) => byte ^ 1);
    const storage = await SqliteStorage.open(driver, settings());
    try {
      const error = await refusal(() => storage.blobs.read(blobId));
      expect(error.message).toContain(`the bytes of blob ${blobId} are not those that were kept`);
    } finally {
      await storage.close();
    }
  });

  /** SQLite on a disk with room for so many pages. */
  function onSmallDisk(pages: number): SqliteDriver {
    return {
      ...driver,
      open(file) {
        const database = driver.open(file);
        database.exec(`PRAGMA max_page_count = ${pages}`);
        return database;
      },
    };
  }

  it("is not begun when there is no room for it", async () => {
    const error = await refusal(() => SqliteStorage.open(onSmallDisk(1), settings()));
    expect(error.message).toMatch(/there is no room left to write/);
    await makeFile();
  });

  it("says that the disk is full, and keeps what it has", async () => {
    const storage = await SqliteStorage.open(onSmallDisk(40), settings());
    const blobs = new ContentBlobStore(storage.blobs);
    const before = await blobs.put("before");
    const error = await refusal(() => blobs.put("x".repeat(1_000_000)));
    expect(error.message).toMatch(/flows\.db: there is no room left to write .*\. Free space on its disk/);
    expect(await blobs.get(before)).toBe("before");
    const after = await blobs.put("after");
    await storage.close();
    const again = await SqliteStorage.open(driver, settings());
    expect(await new ContentBlobStore(again.blobs).get(after)).toBe("after");
    await again.close();
  });

  it("is refused when it cannot be written", async () => {
    await makeFile();
    await chmod(directory, 0o555);
    await chmod(path, 0o444);
    const refusedThere = () => asOrdinaryUser(() => refused());
    try {
      expect(await refusedThere()).toMatch(/^this file cannot be written: EACCES.*Give this process the right/);
      path = join(directory, "new.db");
      expect(await refusedThere()).toMatch(/^this database cannot be (written|opened) .*able to write there/);
    } finally {
      await chmod(directory, 0o755);
    }
  });

  it("is made once by many who open it at the same time", async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => SqliteStorage.open(driver, settings())));
    const ids = await Promise.all(opened.map(({ blobs }, index) => new ContentBlobStore(blobs).put(index)));
    const [first] = opened;
    for (const [index, id] of ids.entries()) {
      expect(first && (await new ContentBlobStore(first.blobs).get(id))).toBe(index);
    }
    for (const storage of opened) await storage.close();
  });

  it.each(Array.from({ length: schemaVersion }, (_, index) => index + 1))(
    "of schema version %i is read and written",
    async (version) => {
      await copyFile(join(files, `version-${version}.db`), path);
      const storage = await SqliteStorage.open(driver, settings());
      const blobs = new ContentBlobStore(storage.blobs);
      for (const { blobId, bytes, description } of keptBlobs) {
        expect(Buffer.from((await blobs.getBinary(blobId)) ?? [])).toEqual(bytes);
        expect(await blobs.describe(blobId)).toEqual(description);
      }
      if (version >= 3) {
        const whole = Buffer.concat(keptPieces);
        expect(Buffer.from((await blobs.getBinary(contentId(whole))) ?? [])).toEqual(whole);
      }
      expect(await blobs.get(await blobs.put("new"))).toBe("new");
      await storage.close();
    },
  );

  it.each(Array.from({ length: schemaVersion - 1 }, (_, index) => index + 2))(
    "of schema version %i has its runs, and they go on",
    async (version) => {
      await copyFile(join(files, `version-${version}.db`), path);
      const storage = await SqliteStorage.open(driver, settings());
      const { runs } = storage;
      expect(await runs.owners()).toEqual([keptOwner]);
      expect(await runs.listRuns({ limit: 10 })).toEqual(keptRecords);
      for (const [rootRunId, entries] of Object.entries(keptEntries)) {
        expect(await runs.readJournal(rootRunId)).toEqual({
          entries,
          values: new Map([[keptValue.id, keptValue.text]]),
          ended: rootRunId === ended,
          ownerId: rootRunId === ended ? undefined : keptOwner.id,
        });
      }
      expect(await runs.reserve(keptKey, { runId: ended, fingerprint: "18" })).toEqual(keptReservation);
      await runs.enter({ ...keptOwner, id: "second" });
      expect(await runs.claim("second", [keptOwner.id])).toEqual([unfinished]);
      const sequence = BigInt(keptEntries[unfinished]?.length ?? 0);
      await runs.write({
        ownerId: "second",
        durability: "process",
        begun: [],
        entries: [{ rootRunId: unfinished, sequence, data: "{}" }],
        values: [],
        ended: [unfinished],
        compact: [unfinished],
        records: [],
      });
      expect((await runs.readJournal(unfinished))?.entries.at(-1)).toBe("{}");
      await storage.close();
    },
  );
});
