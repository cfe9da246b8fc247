import { partsOf } from "../in-pieces.ts";
import { bytesIn } from "./columns.ts";
import type { StatementSource } from "./sqlite-connection.ts";
import type { SqliteStatement } from "./sqlite-driver.ts";

/** The content of blobs that are too large for one row: SQLite reads a value as a whole, and so would hold it in memory. */
export class BlobPieces {
  readonly #insert: SqliteStatement;
  readonly #read: SqliteStatement;
  readonly #size: SqliteStatement;
  readonly #remove: SqliteStatement;

  constructor(source: StatementSource) {
    this.#insert = source.prepare("INSERT INTO blob_pieces (blob, piece, data) VALUES (?, ?, ?)");
    this.#read = source.prepare("SELECT data FROM blob_pieces WHERE blob = ? AND piece = ?");
    this.#size = source.prepare("SELECT sum(length(data)) AS size FROM blob_pieces WHERE blob = ?");
    this.#remove = source.prepare("DELETE FROM blob_pieces WHERE blob = ?");
  }

  write(blob: Uint8Array, bytes: Uint8Array): void {
    let piece = 0;
    for (const part of partsOf(bytes)) {
      this.#insert.run(blob, piece, part);
      piece += 1;
    }
  }

  /** Of all pieces, in bytes. */
  size(blob: Uint8Array): number {
    // The sum of nothing is NULL.
    return Number(this.#size.get(blob)?.size ?? 0);
  }

  /** Answers `undefined` after the last one. */
  read(blob: Uint8Array, piece: number): Uint8Array | undefined {
    const row = this.#read.get(blob, piece);
    return row && bytesIn(row.data);
  }

  /** All of them, which are one blob. */
  *readAll(blob: Uint8Array): Generator<Uint8Array, void, undefined> {
    for (let piece = 0; ; piece += 1) {
      const bytes = this.read(blob, piece);
      if (bytes === undefined) return;
      yield bytes;
    }
  }

  remove(blob: Uint8Array): void {
    this.#remove.run(blob);
  }
}
