import type { BlobBackend } from "../blob-backend.ts";
import type { BlobContent } from "../blob-content.ts";
import type { BlobDraft } from "../blob-draft.ts";
import { printBlobMetadata, readBlobMetadata } from "../blob-metadata.ts";
import type { BlobDescription } from "../blob-store.ts";
import { pieceSize } from "../in-pieces.ts";
import { StorageError } from "../storage-error.ts";
import { verifiedBlob, verifiedChunks } from "../verified-blob.ts";
import { BlobDrafts } from "./blob-drafts.ts";
import { BlobPieces } from "./blob-pieces.ts";
import { bytesIn, integerIn } from "./columns.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import type { SqliteRow, SqliteStatement } from "./sqlite-driver.ts";

const nothing = new Uint8Array();

/** Blobs, as rows of a table; of large ones the content is in a second table, in pieces. */
export class SqliteBlobs implements BlobBackend {
  readonly #connection: SqliteConnection;
  readonly #pieces: BlobPieces;
  #drafts: BlobDrafts | undefined;
  readonly #isKept: SqliteStatement;
  readonly #keep: SqliteStatement;
  readonly #readData: SqliteStatement;
  readonly #readSize: SqliteStatement;
  readonly #readMetadata: SqliteStatement;
  readonly #remove: SqliteStatement;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.#pieces = new BlobPieces(connection);
    this.#isKept = connection.prepare("SELECT 1 AS kept FROM blobs WHERE id = ?");
    // The condition spares large values from being written again.
    this.#keep = connection.prepare(
      `INSERT INTO blobs (id, data, metadata) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET metadata = excluded.metadata WHERE metadata <> excluded.metadata`,
    );
    this.#readData = connection.prepare("SELECT data FROM blobs WHERE id = ?");
    this.#readSize = connection.prepare("SELECT length(data) AS size FROM blobs WHERE id = ?");
    this.#readMetadata = connection.prepare("SELECT metadata FROM blobs WHERE id = ?");
    this.#remove = connection.prepare("DELETE FROM blobs WHERE id = ? RETURNING 1 AS removed");
  }

  async keep(blobId: string, bytes: Uint8Array, description: BlobDescription): Promise<void> {
    const key = keyOf(blobId);
    const metadata = printBlobMetadata(description);
    this.#write(() => {
      if (bytes.length > pieceSize) this.#keepPieces(key, metadata, () => this.#pieces.write(key, bytes));
      else this.#keep.run(key, bytes, metadata);
    });
  }

  async begin(): Promise<BlobDraft> {
    const connection = this.#connection;
    // Only the temporary database is written, so others are not kept waiting.
    const write = <Result>(work: () => Result): Result => connection.writeAtOnce(connection.durability, work);
    const drafts = write(() => this.#drafts ?? new BlobDrafts(connection));
    this.#drafts = drafts;
    const draft = drafts.begin();
    let pieceCount = 0;
    return {
      append: async (bytes) => {
        write(() => drafts.append(draft, pieceCount, bytes));
        pieceCount += 1;
      },
      keep: async (blobId, description) => {
        const key = keyOf(blobId);
        this.#write(() => {
          this.#keepPieces(key, printBlobMetadata(description), () => drafts.keep(draft, key));
          drafts.discard(draft);
        });
      },
      discard: async () => write(() => drafts.discard(draft)),
    };
  }

  async read(blobId: string): Promise<Uint8Array | undefined> {
    const key = keyOf(blobId);
    const bytes = this.#connection.read(() => {
      const row = this.#readData.get(key);
      if (row === undefined) return undefined;
      const data = bytesIn(row.data);
      return data.length > 0 ? data : Buffer.concat([...this.#pieces.readAll(key)]);
    });
    return bytes && verifiedBlob(blobId, bytes, this.#connection.path);
  }

  async open(blobId: string): Promise<BlobContent | undefined> {
    const key = keyOf(blobId);
    const { path } = this.#connection;
    const size = this.#connection.read(() => {
      const row = this.#readSize.get(key);
      return row && (Number(integerIn(row.size)) || this.#pieces.size(key));
    });
    return size === undefined ? undefined : { size, chunks: () => verifiedChunks(blobId, this.#chunks(key), path) };
  }

  async describe(blobId: string): Promise<BlobDescription | undefined> {
    const row = this.#connection.read(() => this.#readMetadata.get(keyOf(blobId)));
    return row && this.#descriptionIn(row, blobId);
  }

  async remove(blobId: string): Promise<boolean> {
    const key = keyOf(blobId);
    return this.#write(() => {
      this.#pieces.remove(key);
      return this.#remove.get(key) !== undefined;
    });
  }

  /** Keeps a blob without data in its row, and its pieces unless they are there. */
  #keepPieces(key: Uint8Array, metadata: string, writePieces: () => void): void {
    if (this.#isKept.get(key) === undefined) writePieces();
    this.#keep.run(key, nothing, metadata);
  }

  /** One read after another, so that nobody is kept from writing meanwhile. */
  async *#chunks(key: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
    const connection = this.#connection;
    const row = connection.read(() => this.#readData.get(key));
    const data = row === undefined ? nothing : bytesIn(row.data);
    if (data.length > 0) yield data;
    for (let piece = 0; data.length === 0; piece += 1) {
      const bytes = connection.read(() => this.#pieces.read(key, piece));
      if (bytes === undefined) return;
      yield bytes;
    }
  }

  #write<Result>(work: () => Result): Result {
    return this.#connection.write(this.#connection.durability, work);
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
