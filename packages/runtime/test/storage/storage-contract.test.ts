import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { FilesystemStorage } from "../../src/storage/filesystem/filesystem-storage.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import { type StorageContractOptions, type StoragePlace, storageContract } from "../../src/testing.ts";
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
    without: ["reopening"],
  },
  filesystem: inDirectory((directory) => FilesystemStorage.open(join(directory, "blobs"))),
  "a temporary directory": {
    create: async () => ({ open: () => FilesystemStorage.open(undefined), remove: async () => {} }),
    without: ["reopening"],
  },
};

for (const [name, options] of Object.entries(storages)) {
  describe(name, () => {
    for (const { topic, name, run } of storageContract(options)) it(`${topic}: ${name}`, run);
  });
}

for (const driver of await sqliteDrivers()) {
  for (const durability of ["process", "power"] as const) {
    describe(`SQLite of ${driver.name}, durability ${durability}`, () => {
      const options = inDirectory((directory) =>
        SqliteStorage.open(driver, {
          path: join(directory, "flows.db"),
          missing: "create",
          older: "migrate",
          durability,
        }),
      );
      for (const { topic, name, run } of storageContract(options)) it(`${topic}: ${name}`, run);
    });
  }
}
