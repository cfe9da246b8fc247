import type { BlobBackend } from "../blob-backend.ts";
import type { RunBackend } from "../run-backend.ts";
import type { StorageBackend } from "../storage-backend.ts";
import type { DatabaseSettings } from "./open-database.ts";
import { SqliteRuns } from "./runs/sqlite-runs.ts";
import { SqliteBlobs } from "./sqlite-blobs.ts";
import { SqliteConnection } from "./sqlite-connection.ts";
import type { SqliteDriver } from "./sqlite-driver.ts";

/** Keeps everything in one SQLite file. */
export class SqliteStorage implements StorageBackend {
  readonly blobs: BlobBackend;
  readonly runs: RunBackend;
  readonly #connection: SqliteConnection;

  private constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.blobs = new SqliteBlobs(connection);
    this.runs = new SqliteRuns(connection);
  }

  /** @throws StorageError when the file cannot be used; it is then as it was */
  static async open(driver: SqliteDriver, settings: DatabaseSettings): Promise<SqliteStorage> {
    const connection = await SqliteConnection.open(driver, settings);
    try {
      return new SqliteStorage(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}
