import type { JournalEntry } from "../../run-backend.ts";
import { StorageError } from "../../storage-error.ts";
import { integerIn, textIn } from "../columns.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteRow, SqliteStatement } from "../sqlite-driver.ts";
import { runIdOf } from "./run-key.ts";
import type { OpenTree } from "./tree-table.ts";

/** Entries of one tree that follow one another: one row. */
interface Part {
  readonly firstSequence: bigint;
  entries: string;
}

/** A row grows to so many characters. Until then the index is not written, which is half of what a small write costs. */
const largestPart = 2_000;

/** Journals that take more bytes are left in their parts: each time they are put together they are written again. */
const largestWhole = 1_000_000n;

/** Entries of all trees. Every call is a part of somebody's transaction. */
export class JournalTable {
  readonly #path: string;
  readonly #append: SqliteStatement;
  readonly #appendOwned: SqliteStatement;
  readonly #extendOwned: SqliteStatement;
  readonly #last: SqliteStatement;
  readonly #read: SqliteStatement;
  readonly #size: SqliteStatement;
  readonly #putTogether: SqliteStatement;
  readonly #removeParts: SqliteStatement;
  readonly #remove: SqliteStatement;

  constructor(source: StatementSource) {
    this.#path = source.path;
    this.#append = source.prepare("INSERT INTO journal (root, first_sequence, entries) VALUES (?, ?, ?)");
    this.#appendOwned = source.prepare(
      `INSERT INTO journal (root, first_sequence, entries)
       SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM owners WHERE key = ?)`,
    );
    this.#extendOwned = source.prepare(
      `UPDATE journal SET entries = entries || char(10) || ? WHERE root = ? AND first_sequence = ?
       AND EXISTS (SELECT 1 FROM owners WHERE key = ?)`,
    );
    this.#last = source.prepare(
      "SELECT first_sequence, entries FROM journal WHERE root = ? ORDER BY first_sequence DESC LIMIT 1",
    );
    this.#read = source.prepare("SELECT first_sequence, entries FROM journal WHERE root = ? ORDER BY first_sequence");
    this.#size = source.prepare(
      "SELECT count(*) AS parts, sum(octet_length(entries)) AS bytes FROM journal WHERE root = ?",
    );
    this.#putTogether = source.prepare(
      `UPDATE journal SET entries =
         (SELECT group_concat(entries, char(10) ORDER BY first_sequence) FROM journal WHERE root = ?1)
       WHERE root = ?1 AND first_sequence = 0`,
    );
    this.#removeParts = source.prepare("DELETE FROM journal WHERE root = ? AND first_sequence > 0");
    this.#remove = source.prepare("DELETE FROM journal WHERE root = ?");
  }

  /**
   * @param treeOf finds the tree of an entry
   * @throws StorageError when an entry does not follow on what is there
   */
  append(entries: readonly JournalEntry[], treeOf: (rootRunId: string) => OpenTree): void {
    const parts = new Map<OpenTree, Part>();
    for (const { rootRunId, sequence, data } of entries) {
      const tree = treeOf(rootRunId);
      tree.nextSequence ??= this.#nextSequence(tree.key);
      if (sequence !== tree.nextSequence) {
        const what = `entry ${sequence} of run ${rootRunId} comes where entry ${tree.nextSequence} should`;
        throw new StorageError(this.#path, what, "This is a defect of the runtime; please report it.");
      }
      tree.nextSequence += 1n;
      const part = parts.get(tree);
      if (part === undefined) parts.set(tree, { firstSequence: sequence, entries: data });
      else part.entries += `\n${data}`;
    }
    for (const [tree, { firstSequence, entries }] of parts) {
      this.#append.run(tree.key, firstSequence, entries);
      tree.lastPart = { firstSequence, length: entries.length };
    }
  }

  /** Appends one entry, if the owner of its tree is among the owners. A transaction by itself. */
  appendOwned(tree: OpenTree, { sequence, data }: JournalEntry): boolean {
    const { key, owner, lastPart } = tree;
    const length = lastPart === undefined ? largestPart : lastPart.length + 1 + data.length;
    if (lastPart !== undefined && length < largestPart) {
      if (!this.#extendOwned.run(data, key, lastPart.firstSequence, owner.key)) return false;
      lastPart.length = length;
    } else {
      if (!this.#appendOwned.run(key, sequence, data, owner.key)) return false;
      tree.lastPart = { firstSequence: sequence, length: data.length };
    }
    tree.nextSequence = sequence + 1n;
    return true;
  }

  /** @throws StorageError when entries are missing */
  read(key: Uint8Array): readonly string[] {
    const parts = this.#read.all(key);
    const entries: string[] = [];
    for (const part of parts) {
      if (part.first_sequence !== BigInt(entries.length)) {
        const what = `the journal of run ${runIdOf(key)} has no entry ${entries.length}`;
        throw new StorageError(this.#path, what, "Restore the file from a backup.");
      }
      for (const entry of entriesIn(part)) entries.push(entry);
    }
    return entries;
  }

  putTogether(key: Uint8Array): void {
    const size = this.#size.get(key);
    if (Number(size?.parts) < 2 || Number(size?.bytes) > largestWhole) return;
    this.#putTogether.run(key);
    this.#removeParts.run(key);
  }

  remove(key: Uint8Array): void {
    this.#remove.run(key);
  }

  #nextSequence(key: Uint8Array): bigint {
    const last = this.#last.get(key);
    return last === undefined ? 0n : integerIn(last.first_sequence) + BigInt(entriesIn(last).length);
  }
}

function entriesIn({ entries }: SqliteRow): readonly string[] {
  return textIn(entries).split("\n");
}
