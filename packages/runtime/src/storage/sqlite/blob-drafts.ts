import type { StatementSource } from "./sqlite-connection.ts";
import type { SqliteStatement } from "./sqlite-driver.ts";

/**
 * Blobs that are being written, in the temporary database of a connection: nobody else sees them, the file does not grow by
 * what is never kept, and SQLite forgets them when the process ends, however it does.
 */
export class BlobDrafts {
  readonly #append: SqliteStatement;
  readonly #keep: SqliteStatement;
  readonly #discard: SqliteStatement;
  #begun = 0;

  constructor(source: StatementSource) {
    source
      .prepare(
        `CREATE TEMP TABLE IF NOT EXISTS blob_drafts (
           draft INTEGER NOT NULL,
           piece INTEGER NOT NULL,
           data BLOB NOT NULL,
           PRIMARY KEY (draft, piece)
         ) STRICT`,
      )
      .run();
    this.#append = source.prepare("INSERT INTO temp.blob_drafts (draft, piece, data) VALUES (?, ?, ?)");
    this.#keep = source.prepare(
      "INSERT INTO blob_pieces (blob, piece, data) SELECT ?, piece, data FROM temp.blob_drafts WHERE draft = ?",
    );
    this.#discard = source.prepare("DELETE FROM temp.blob_drafts WHERE draft = ?");
  }

  begin(): number {
    this.#begun += 1;
    return this.#begun;
  }

  append(draft: number, piece: number, bytes: Uint8Array): void {
    this.#append.run(draft, piece, bytes);
  }

  /** Copies a draft to where blobs are. */
  keep(draft: number, blob: Uint8Array): void {
    this.#keep.run(blob, draft);
  }

  discard(draft: number): void {
    this.#discard.run(draft);
  }
}
