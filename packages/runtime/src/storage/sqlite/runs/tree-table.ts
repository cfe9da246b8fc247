import { OwnershipLostError } from "../../ownership-lost-error.ts";
import { StorageError } from "../../storage-error.ts";
import { bytesIn, optional, textIn } from "../columns.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteStatement } from "../sqlite-driver.ts";
import type { OwnerKey } from "./owner-table.ts";
import { runIdOf, runKey } from "./run-key.ts";

/** A tree that has not ended, and that its owner writes. */
export interface OpenTree {
  readonly key: Uint8Array;
  readonly owner: OwnerKey;
  /** Which entry comes next; unknown until one is written. */
  nextSequence: bigint | undefined;
  /** The last row of its journal, if this process wrote it. */
  lastPart: { readonly firstSequence: bigint; length: number } | undefined;
}

/** More trees than this are looked up again. */
const rememberedTrees = 20_000;

/** Trees that have not ended, and whose they are. Every call is a part of somebody's transaction. */
export class TreeTable {
  readonly #path: string;
  readonly #begin: SqliteStatement;
  readonly #owner: SqliteStatement;
  readonly #find: SqliteStatement;
  readonly #claim: SqliteStatement;
  readonly #remove: SqliteStatement;
  // A tree is only ever taken from an owner that is no longer among the owners. While its owner's key is there, it is too.
  readonly #known = new Map<string, OpenTree>();

  constructor(source: StatementSource) {
    this.#path = source.path;
    this.#begin = source.prepare("INSERT INTO open_trees (root, owner) VALUES (?, ?)");
    this.#owner = source.prepare("SELECT owner FROM open_trees WHERE root = ?");
    this.#find = source.prepare("SELECT id FROM open_trees LEFT JOIN owners ON key = owner WHERE root = ?");
    this.#claim = source.prepare(
      "UPDATE open_trees SET owner = ? WHERE owner NOT IN (SELECT key FROM owners) RETURNING root",
    );
    this.#remove = source.prepare("DELETE FROM open_trees WHERE root = ?");
  }

  begin(rootRunId: string, owner: OwnerKey): void {
    const key = runKey(rootRunId);
    if (key === undefined) throw this.#wrong(`"${rootRunId}" is no UUID, as ids of runs are`);
    this.#begin.run(key, owner.key);
    this.#remember(rootRunId, { key, owner, nextSequence: 0n, lastPart: undefined });
  }

  /** A tree that was written here before; whether it is still its owner's, only the owners tell. */
  known(rootRunId: string): OpenTree | undefined {
    return this.#known.get(rootRunId);
  }

  /**
   * A tree of this owner.
   *
   * @throws OwnershipLostError when it is somebody else's
   * @throws StorageError when there is no such tree
   */
  ownedBy(owner: OwnerKey, rootRunId: string): OpenTree {
    const known = this.#known.get(rootRunId);
    if (known?.owner.key === owner.key) return known;
    const key = runKey(rootRunId);
    const row = key && this.#owner.get(key);
    if (key === undefined || row === undefined) throw this.#wrong(`there is no unfinished run ${rootRunId}`);
    if (row.owner !== owner.key) throw new OwnershipLostError(this.#path);
    return this.#remember(rootRunId, { key, owner, nextSequence: undefined, lastPart: undefined });
  }

  /** Whose a tree is that has not ended; `undefined` when it has, or there is none. */
  find(key: Uint8Array): { readonly ownerId: string | undefined } | undefined {
    const row = this.#find.get(key);
    return row && { ownerId: optional(row.id, textIn) };
  }

  /** Gives every tree that is nobody's to this owner; answers their roots, the oldest first. */
  claim(owner: OwnerKey): readonly string[] {
    return this.#claim
      .all(owner.key)
      .map(({ root }) => runIdOf(bytesIn(root)))
      .sort();
  }

  /** It has ended, or is deleted. */
  remove(rootRunId: string, key: Uint8Array): void {
    this.#remove.run(key);
    this.#known.delete(rootRunId);
  }

  /** What a transaction changed that was rolled back is not so. */
  forget(): void {
    this.#known.clear();
  }

  #remember(rootRunId: string, tree: OpenTree): OpenTree {
    if (this.#known.size >= rememberedTrees) {
      for (const oldest of this.#known.keys()) {
        this.#known.delete(oldest);
        break;
      }
    }
    this.#known.set(rootRunId, tree);
    return tree;
  }

  #wrong(what: string): StorageError {
    return new StorageError(this.#path, what, "Another process may have deleted it.");
  }
}
