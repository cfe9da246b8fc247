import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { ValidationError } from "@stepflow/core";
import type { StorageConfig, StoreConfig } from "../config/resolved-config.ts";
import { FilesystemStorage } from "./filesystem/filesystem-storage.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { PlacedApartRuns } from "./placed-apart.ts";
import type { RunBackend } from "./run-backend.ts";
import { type DatabaseLocation, readDatabaseUrl } from "./sqlite/database-url.ts";
import { loadSqliteDriver } from "./sqlite/load-sqlite-driver.ts";
import type { Durability } from "./sqlite/open-database.ts";
import { SqliteStorage } from "./sqlite/sqlite-storage.ts";
import type { StorageBackend } from "./storage-backend.ts";

/** What says where a runtime keeps things; the option wins over the configuration. */
export interface StorageChoice {
  readonly option: string | StorageBackend | undefined;
  readonly configured: StorageConfig | undefined;
  readonly durability: Durability;
}

/**
 * Opens the storage of a runtime, in memory unless something else is said.
 *
 * @throws ValidationError when the option is nothing that could be opened
 * @throws StorageError when what it names cannot be used; it is then as it was
 * @throws StepflowError with code MISSING_PACKAGE when there is no SQLite here
 */
export async function openStorage({ option, configured, durability }: StorageChoice): Promise<StorageBackend> {
  if (durability !== "process" && durability !== "power") {
    const message = `expected "process" or "power", found ${JSON.stringify(durability)}`;
    throw new ValidationError("durability", [{ path: "$", message }]);
  }
  if (typeof option === "object") return leftOpen(option);
  if (option === "memory") return new MemoryStorage();
  if (option !== undefined) return openSqlite(locationIn(option, "create", "storage"), "migrate", durability);
  return configured === undefined ? new MemoryStorage() : openConfigured(configured, durability);
}

/** Opens each store once, though several kinds of data may be in it. */
async function openConfigured(config: StorageConfig, durability: Durability): Promise<StorageBackend> {
  const opened = new Map<string, StorageBackend>();
  const open = async (store: StoreConfig): Promise<StorageBackend> => {
    const place = await placeOf(store);
    const storage = opened.get(place) ?? (await openStore(store, durability));
    opened.set(place, storage);
    return storage;
  };
  const close = async (): Promise<void> => {
    for (const storage of opened.values()) await storage.close();
  };
  try {
    const { blobs } = await open(config.blobs);
    const runs = runsIn(await open(config.journal), await open(config.metadata));
    return { blobs, ...(runs !== undefined && { runs }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function runsIn(journal: StorageBackend, metadata: StorageBackend): RunBackend | undefined {
  if (journal.runs === undefined || metadata.runs === undefined) return undefined;
  return journal === metadata ? journal.runs : new PlacedApartRuns(journal.runs, metadata.runs);
}

/** Equal for stores that are one, also when their paths are written in different ways. */
async function placeOf(store: StoreConfig): Promise<string> {
  if (store.type !== "sqlite") return JSON.stringify(store);
  const { path } = locationIn(store.databaseUrl, "refuse", "databaseUrl");
  return path === ":memory:" ? path : realpath(path).catch(() => resolve(path));
}

async function openStore(store: StoreConfig, durability: Durability): Promise<StorageBackend> {
  switch (store.type) {
    case "filesystem":
      return FilesystemStorage.open(store.directory);
    case "sqlite": {
      const location = locationIn(store.databaseUrl, "refuse", "databaseUrl");
      return openSqlite(location, store.autoMigrate ? "migrate" : "refuse", durability);
    }
    default:
      return new MemoryStorage();
  }
}

async function openSqlite(
  location: DatabaseLocation,
  older: "migrate" | "refuse",
  durability: Durability,
): Promise<StorageBackend> {
  return SqliteStorage.open(await loadSqliteDriver(), { ...location, older, durability });
}

function locationIn(url: string, missing: "create" | "refuse", subject: string): DatabaseLocation {
  const location = readDatabaseUrl(url, missing);
  if (typeof location === "object") return location;
  throw new ValidationError(subject, [{ path: "$", message: location }]);
}

/** Who opened a backend closes it, so that it can outlast a runtime, or serve several. */
function leftOpen({ blobs, runs }: StorageBackend): StorageBackend {
  return { blobs, ...(runs !== undefined && { runs }), close: async () => {} };
}
