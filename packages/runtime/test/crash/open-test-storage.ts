import { openStorage } from "../../src/storage/open-storage.ts";
import type { RunBackend } from "../../src/storage/run-backend.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { type FalseStorage, falseStorages } from "./false-storages.ts";

/** Opens the storage that `storage: "sqlite:…"` would open, or a false one over it. */
export async function openTestStorage(
  database: string,
  falseStorage?: FalseStorage,
): Promise<StorageBackend & { readonly runs: RunBackend }> {
  const storage = await openStorage({ option: `sqlite:${database}`, configured: undefined, durability: "process" });
  const { blobs, runs } = storage;
  if (runs === undefined) throw new Error("this storage keeps no runs");
  return {
    blobs,
    runs: falseStorage === undefined ? runs : falseStorages[falseStorage](runs),
    close: () => storage.close(),
  };
}
