import type { BlobBackend } from "../blob-backend.ts";
import { printBlobMetadata, readBlobMetadata } from "../blob-metadata.ts";
import type { BlobDescription } from "../blob-store.ts";
import type { StorageBackend } from "../storage-backend.ts";
import { closedStore, StorageError } from "../storage-error.ts";
import { verifiedBlob } from "../verified-blob.ts";
import { type DatabaseSettings, openDatabase } from "./open-database.ts";
import type { SqliteDatabase, SqliteDriver, SqliteRow, SqliteStatement } from "./sqlite-driver.ts";
import { explained } from "./storage-failure.ts";

interface Statements {
  readonly keep: SqliteStatement;
  readonly readData: SqliteStatement;
  readonly readMetadata: SqliteStatement;
  readonly remove: SqliteStatement;
}

/** Keeps everything in one SQLite file. */
export class SqliteStorage implements StorageBackend {
  readonly blobs: BlobBackend;
  readonly #path: string;
  readonly #database: SqliteDatabase;
  #statements: Statements | undefined;

  private constructor(path: string, database: SqliteDatabase) {
    this.#path = path;
    this.#database = database;
    this.#statements = explained(path, () => prepare(database));
    this.blobs = {
      keep: async (blobId, bytes, description) =>
        this.#run(({ keep }) => keep.run(keyOf(blobId), bytes, printBlobMetadata(description))),
      read: async (blobId) => this.#read(blobId),
      describe: async (blobId) => this.#describe(blobId),
      remove: async (blobId) => this.#run(({ remove }) => remove.get(keyOf(blobId))) !== undefined,
    };
  }

  /** @throws StorageError when the file cannot be used; it is then as it was */
  static async open(driver: SqliteDriver, settings: DatabaseSettings): Promise<SqliteStorage> {
    const database = await openDatabase(driver, settings);
    try {
      return new SqliteStorage(settings.path, database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#statements === undefined) return;
    this.#statements = undefined;
    explained(this.#path, () => this.#database.close());
  }

  #run<Result>(work: (statements: Statements) => Result): Result {
    const statements = this.#statements;
    if (statements === undefined) throw closedStore(this.#path);
    return explained(this.#path, () => work(statements));
  }

  #read(blobId: string): Uint8Array | undefined {
    const row = this.#run(({ readData }) => readData.get(keyOf(blobId)));
    if (row === undefined) return undefined;
    const { data } = row;
    return verifiedBlob(blobId, data instanceof Uint8Array ? data : new Uint8Array(), this.#path);
  }

  #describe(blobId: string): BlobDescription | undefined {
    const row = this.#run(({ readMetadata }) => readMetadata.get(keyOf(blobId)));
    return row && this.#descriptionIn(row, blobId);
  }

  #descriptionIn({ metadata }: SqliteRow, blobId: string): BlobDescription {
    const description = typeof metadata === "string" ? readBlobMetadata(metadata) : undefined;
    if (description !== undefined) return description;
    const what = `what stands beside blob ${blobId} is no description of it`;
    throw new StorageError(this.#path, what, "Restore the file from a backup.");
  }
}

function prepare(database: SqliteDatabase): Statements {
  return {
    // The condition spares large values from being written again.
    keep: database.prepare(
      `INSERT INTO blobs (id, data, metadata) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET metadata = excluded.metadata WHERE metadata <> excluded.metadata`,
    ),
    readData: database.prepare("SELECT data FROM blobs WHERE id = ?"),
    readMetadata: database.prepare("SELECT metadata FROM blobs WHERE id = ?"),
    remove: database.prepare("DELETE FROM blobs WHERE id = ? RETURNING 1 AS removed"),
  };
}

function keyOf(blobId: string): Uint8Array {
  return Buffer.from(blobId, "hex");
}
