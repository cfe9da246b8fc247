import { contentId } from "../../content-blob-store.ts";
import { StorageError } from "../../storage-error.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteStatement } from "../sqlite-driver.ts";

/** Large values, once each, and which trees refer to them. Every call is a part of somebody's transaction. */
export class ValueTable {
  readonly #path: string;
  readonly #use: SqliteStatement;
  readonly #find: SqliteStatement;
  readonly #keep: SqliteStatement;
  readonly #read: SqliteStatement;
  readonly #removeUnused: SqliteStatement;
  readonly #removeUses: SqliteStatement;

  constructor(source: StatementSource) {
    this.#path = source.path;
    this.#use = source.prepare(
      "INSERT OR IGNORE INTO value_uses (root, value) SELECT ?, key FROM journal_values WHERE id = ?",
    );
    this.#find = source.prepare("SELECT 1 FROM journal_values WHERE id = ?");
    this.#keep = source.prepare("INSERT INTO journal_values (id, text) VALUES (?, ?)");
    this.#read = source.prepare(
      "SELECT id, text FROM value_uses LEFT JOIN journal_values ON key = value WHERE root = ?",
    );
    this.#removeUnused = source.prepare(
      `DELETE FROM journal_values WHERE key IN (
         SELECT value FROM value_uses AS mine WHERE root = ?1
         AND NOT EXISTS (SELECT 1 FROM value_uses AS other WHERE other.value = mine.value AND other.root <> ?1))`,
    );
    this.#removeUses = source.prepare("DELETE FROM value_uses WHERE root = ?");
  }

  keep(root: Uint8Array, valueId: string, text: string): void {
    const id = Buffer.from(valueId, "hex");
    // Most are known, as the flow of every run is. The text is not handed to SQLite then, which would copy it.
    if (this.#use.run(root, id) || this.#find.get(id) !== undefined) return;
    this.#keep.run(id, text);
    this.#use.run(root, id);
  }

  /** @throws StorageError when one is not what was kept */
  read(root: Uint8Array): ReadonlyMap<string, string> {
    return new Map(this.#read.all(root).map(({ id, text }) => this.#verified(id, text)));
  }

  remove(root: Uint8Array): void {
    this.#removeUnused.run(root);
    this.#removeUses.run(root);
  }

  #verified(key: unknown, text: unknown): [id: string, text: string] {
    const id = key instanceof Uint8Array ? Buffer.from(key).toString("hex") : undefined;
    if (id !== undefined && typeof text === "string" && contentId(Buffer.from(text)) === id) return [id, text];
    const what = id === undefined ? "a value that a run refers to is missing" : `the value ${id} is not what was kept`;
    throw new StorageError(this.#path, what, "Restore the file from a backup.");
  }
}
