import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { FilesystemStorage } from "../../src/storage/filesystem/filesystem-storage.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import { PlacedApartRuns } from "../../src/storage/placed-apart.ts";
import type { Durability } from "../../src/storage/sqlite/open-database.ts";
import type { SqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { runTopics, type StorageContractOptions, type StoragePlace, storageContract } from "../../src/testing.ts";
import { lastingInMemory } from "../support/lasting-in-memory.ts";
import { sqliteDrivers } from "../support/sqlite-drivers.ts";

/** A place in a directory of its own. */
function inDirectory(open: (directory: string) => ReturnType<StoragePlace["open"]>): StorageContractOptions {
  return {
    async create() {
      const directory = await mkdtemp(join(tmpdir(), "storage-contract-"));
      return { open: () => open(directory), remove: () => rm(directory, { recursive: true }) };
    },
  };
}

const storages: Readonly<Record<string, StorageContractOptions>> = {
  memory: {
    create: async () => ({ open: async () => new MemoryStorage(), remove: async () => {} }),
    without: ["reopening", ...runTopics],
  },
  "runs in memory": { create: async () => lastingInMemory() },
  filesystem: {
    ...inDirectory((directory) => FilesystemStorage.open(join(directory, "blobs"))),
    without: runTopics,
  },
  "a temporary directory": {
    create: async () => ({ open: () => FilesystemStorage.open(undefined), remove: async () => {} }),
    without: ["reopening", ...runTopics],
  },
};

function openSqlite(driver: SqliteDriver, path: string, durability: Durability): Promise<SqliteStorage> {
  return SqliteStorage.open(driver, { path, missing: "create", older: "migrate", durability });
}

async function openApart(driver: SqliteDriver, directory: string): Promise<StorageBackend> {
  const [journal, lists] = [
    await openSqlite(driver, join(directory, "journal.db"), "process"),
    await openSqlite(driver, join(directory, "lists.db"), "process"),
  ];
  const close = async (): Promise<void> => {
    await journal.close();
    await lists.close();
  };
  return { blobs: journal.blobs, runs: new PlacedApartRuns(journal.runs, lists.runs), close };
}

for (const [name, options] of Object.entries(storages)) {
  describe(name, () => {
    for (const { topic, name, run } of storageContract(options)) it(`${topic}: ${name}`, run);
  });
}

for (const driver of await sqliteDrivers()) {
  for (const durability of ["process", "power"] as const) {
    describe(`SQLite of ${driver.name}, durability ${durability}`, () => {
      const options = inDirectory((directory) => openSqlite(driver, join(directory, "flows.db"), durability));
      for (const { topic, name, run } of storageContract(options)) it(`${topic}: ${name}`, run);
    });
  }

  describe(`journal and lists apart, in SQLite of ${driver.name}`, () => {
    const options = inDirectory((directory) => openApart(driver, directory));
    for (const { topic, name, run } of storageContract(options)) it(`${topic}: ${name}`, run);
  });
}
