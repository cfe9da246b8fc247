import type { BlobBackend } from "../blob-backend.ts";
import { printBlobMetadata, readBlobMetadata } from "../blob-metadata.ts";
import type { BlobDescription } from "../blob-store.ts";
import { StorageError } from "../storage-error.ts";
import { verifiedBlob } from "../verified-blob.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import type { SqliteRow, SqliteStatement } from "./sqlite-driver.ts";

/** Blobs, as rows of a table. */
export class SqliteBlobs implements BlobBackend {
  readonly #connection: SqliteConnection;
  readonly #keep: SqliteStatement;
  readonly #readData: SqliteStatement;
  readonly #readMetadata: SqliteStatement;
  readonly #remove: SqliteStatement;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    // The condition spares large values from being written again.
    this.#keep = connection.prepare(
      `INSERT INTO blobs (id, data, metadata) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET metadata = excluded.metadata WHERE metadata <> excluded.metadata`,
    );
    this.#readData = connection.prepare("SELECT data FROM blobs WHERE id = ?");
    this.#readMetadata = connection.prepare("SELECT metadata FROM blobs WHERE id = ?");
    this.#remove = connection.prepare("DELETE FROM blobs WHERE id = ? RETURNING 1 AS removed");
  }

  async keep(blobId: string, bytes: Uint8Array, description: BlobDescription): Promise<void> {
    const connection = this.#connection;
    connection.write(connection.durability, () => this.#keep.run(keyOf(blobId), bytes, printBlobMetadata(description)));
  }

  async read(blobId: string): Promise<Uint8Array | undefined> {
    const row = this.#connection.read(() => this.#readData.get(keyOf(blobId)));
    if (row === undefined) return undefined;
    const { data } = row;
    return verifiedBlob(blobId, data instanceof Uint8Array ? data : new Uint8Array(), this.#connection.path);
  }

  async describe(blobId: string): Promise<BlobDescription | undefined> {
    const row = this.#connection.read(() => this.#readMetadata.get(keyOf(blobId)));
    return row && this.#descriptionIn(row, blobId);
  }

  async remove(blobId: string): Promise<boolean> {
    const connection = this.#connection;
    return connection.write(connection.durability, () => this.#remove.get(keyOf(blobId))) !== undefined;
  }

  #descriptionIn({ metadata }: SqliteRow, blobId: string): BlobDescription {
    const description = typeof metadata === "string" ? readBlobMetadata(metadata) : undefined;
    if (description !== undefined) return description;
    const what = `what stands beside blob ${blobId} is no description of it`;
    throw new StorageError(this.#connection.path, what, "Restore the file from a backup.");
  }
}

function keyOf(blobId: string): Uint8Array {
  return Buffer.from(blobId, "hex");
}
