import { StorageError } from "../storage-error.ts";
import { checkHeader, refuseNewer } from "./check-header.ts";
import { migrate, schemaVersion, versionOf } from "./schema.ts";
import type { SqliteDatabase, SqliteDriver } from "./sqlite-driver.ts";
import { explained } from "./storage-failure.ts";

/**
 * What an acknowledged write survives: the end of the process, however it ends, or also a loss of power. The latter waits
 * for the disk at every write.
 */
export type Durability = "process" | "power";

/** How a database is opened. */
export interface DatabaseSettings {
  /** A file, or `:memory:`. */
  readonly path: string;
  readonly durability: Durability;
  /** What to do when there is no such file. */
  readonly missing: "create" | "refuse";
  /** What to do with a file that is empty, or whose schema is older than this runtime's. */
  readonly older: "migrate" | "refuse";
}

// In WAL mode, NORMAL loses no more than the last writes to a loss of power, and never the database.
export const synchronousFor: Readonly<Record<Durability, string>> = { process: "NORMAL", power: "FULL" };

/**
 * Opens a database of this runtime, or makes it.
 *
 * @throws StorageError when it cannot be used; the file is then as it was
 */
export async function openDatabase(driver: SqliteDriver, settings: DatabaseSettings): Promise<SqliteDatabase> {
  const { path } = settings;
  if (path !== ":memory:") refuseUnusable(settings, await checkHeader(path));
  const database = explained(path, () => driver.open(path));
  try {
    explained(path, () => prepare(database, settings));
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function refuseUnusable({ path, missing, older }: DatabaseSettings, found: "database" | "empty" | "missing"): void {
  if (found === "missing" && missing === "refuse") {
    throw new StorageError(path, "there is no such file", "Add ?mode=rwc to its URL to have it made.");
  }
  if (found !== "database" && older === "refuse") {
    throw new StorageError(path, "it has no tables yet", "Let autoMigrate be true, so that they are made.");
  }
}

function prepare(database: SqliteDatabase, { path, durability, older }: DatabaseSettings): void {
  database.exec("PRAGMA busy_timeout = 5000");
  database.exec(`PRAGMA synchronous = ${synchronousFor[durability]}`);
  // Drafts of large blobs lie in the temporary database, which some builds of SQLite keep in memory.
  database.exec("PRAGMA temp_store = FILE");
  const version = versionOf(database);
  // The header on disk may be older than what is in the log beside it.
  refuseNewer(path, version);
  if (version < schemaVersion) {
    if (older === "refuse") {
      const what = `its schema has version ${version} of ${schemaVersion}`;
      throw new StorageError(path, what, "Let autoMigrate be true, so that it is brought up to date.");
    }
    migrate(database);
  }
  database.exec("PRAGMA journal_mode = WAL");
}
