import { ValidationError } from "@stepflow/core";
import type { StoreConfig } from "../config/resolved-config.ts";
import { FilesystemStorage } from "./filesystem/filesystem-storage.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { type DatabaseLocation, readDatabaseUrl } from "./sqlite/database-url.ts";
import { loadSqliteDriver } from "./sqlite/load-sqlite-driver.ts";
import type { Durability } from "./sqlite/open-database.ts";
import { SqliteStorage } from "./sqlite/sqlite-storage.ts";
import type { StorageBackend } from "./storage-backend.ts";

/** What says where a runtime keeps things; the option wins over the configuration. */
export interface StorageChoice {
  readonly option: string | StorageBackend | undefined;
  readonly configured: StoreConfig | undefined;
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
  switch (configured?.type) {
    case "filesystem":
      return FilesystemStorage.open(configured.directory);
    case "sqlite": {
      const { databaseUrl, autoMigrate } = configured;
      const location = locationIn(databaseUrl, "refuse", "databaseUrl");
      return openSqlite(location, autoMigrate ? "migrate" : "refuse", durability);
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
