import { OwnershipLostError } from "../../ownership-lost-error.ts";
import { StorageError } from "../../storage-error.ts";
import { bytesIn, optional, textIn } from "../columns.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteStatement } from "../sqlite-driver.ts";
import { runIdOf, runKey } from "./run-key.ts";

/** A tree that its owner writes. */
export interface OpenTree {
  readonly key: Uint8Array;
  readonly ownerKey: bigint;
  /** Which entry comes next; unknown until one is written. */
  nextSequence: bigint | undefined;
}

/** What is known of a tree. */
export interface TreeState {
  readonly ended: boolean;
  readonly ownerId: string | undefined;
}

/** More trees than this are looked up again. */
const rememberedTrees = 20_000;

/** Which trees there are, and whose they are. Every call is a part of somebody's transaction. */
export class TreeTable {
  readonly #path: string;
  readonly #begin: SqliteStatement;
  readonly #owner: SqliteStatement;
  readonly #state: SqliteStatement;
  readonly #end: SqliteStatement;
  readonly #claim: SqliteStatement;
  readonly #remove: SqliteStatement;
  // A tree is only ever taken from an owner that is no longer among the owners. While its owner's key is there, it is too.
  readonly #open = new Map<string, OpenTree>();

  constructor(source: StatementSource) {
    this.#path = source.path;
    this.#begin = source.prepare("INSERT INTO trees (root, owner, ended) VALUES (?, ?, 0)");
    this.#owner = source.prepare("SELECT owner FROM trees WHERE root = ?");
    this.#state = source.prepare(
      "SELECT ended, owners.id AS owner_id FROM trees LEFT JOIN owners ON owners.key = owner WHERE root = ?",
    );
    this.#end = source.prepare("UPDATE trees SET ended = 1 WHERE root = ?");
    this.#claim = source.prepare(
      "UPDATE trees SET owner = ? WHERE ended = 0 AND owner NOT IN (SELECT key FROM owners) RETURNING root",
    );
    this.#remove = source.prepare("DELETE FROM trees WHERE root = ?");
  }

  begin(rootRunId: string, ownerKey: bigint): void {
    const key = runKey(rootRunId);
    if (key === undefined) throw this.#wrong(`"${rootRunId}" is no UUID, as ids of runs are`);
    this.#begin.run(key, ownerKey);
    this.#remember(rootRunId, { key, ownerKey, nextSequence: 0n });
  }

  /**
   * A tree of this owner.
   *
   * @throws OwnershipLostError when it is somebody else's
   * @throws StorageError when there is no such tree
   */
  ownedBy(ownerKey: bigint, rootRunId: string): OpenTree {
    const known = this.#open.get(rootRunId);
    if (known?.ownerKey === ownerKey) return known;
    const key = runKey(rootRunId);
    const row = key && this.#owner.get(key);
    if (key === undefined || row === undefined) throw this.#wrong(`there is no journal of run ${rootRunId}`);
    if (row.owner !== ownerKey) throw new OwnershipLostError(this.#path);
    return this.#remember(rootRunId, { key, ownerKey, nextSequence: undefined });
  }

  end(rootRunId: string, { key }: OpenTree): void {
    this.#end.run(key);
    this.#open.delete(rootRunId);
  }

  stateOf(key: Uint8Array): TreeState | undefined {
    const row = this.#state.get(key);
    if (row === undefined) return undefined;
    return { ended: row.ended !== 0n, ownerId: optional(row.owner_id, textIn) };
  }

  /** Gives every tree that is nobody's to this owner; answers their roots, the oldest first. */
  claim(ownerKey: bigint): readonly string[] {
    return this.#claim
      .all(ownerKey)
      .map(({ root }) => runIdOf(bytesIn(root)))
      .sort();
  }

  remove(rootRunId: string, key: Uint8Array): void {
    this.#remove.run(key);
    this.#open.delete(rootRunId);
  }

  /** What a transaction changed that was rolled back is not so. */
  forget(): void {
    this.#open.clear();
  }

  #remember(rootRunId: string, tree: OpenTree): OpenTree {
    if (this.#open.size >= rememberedTrees) {
      for (const oldest of this.#open.keys()) {
        this.#open.delete(oldest);
        break;
      }
    }
    this.#open.set(rootRunId, tree);
    return tree;
  }

  #wrong(what: string): StorageError {
    return new StorageError(this.#path, what, "Another process may have deleted it.");
  }
}
