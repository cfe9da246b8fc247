import { OwnershipLostError } from "../../ownership-lost-error.ts";
import type { RunOwner } from "../../run-backend.ts";
import { integerIn, textIn } from "../columns.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteStatement } from "../sqlite-driver.ts";

/** Stands for an owner from its entering to its leaving: who enters again has another. */
export interface OwnerKey {
  readonly id: string;
  readonly key: bigint;
}

/** Who has entered and not left. Every call is a part of somebody's transaction. */
export class OwnerTable {
  readonly #path: string;
  readonly #enter: SqliteStatement;
  readonly #beat: SqliteStatement;
  readonly #key: SqliteStatement;
  readonly #list: SqliteStatement;
  readonly #remove: SqliteStatement;

  constructor(source: StatementSource) {
    this.#path = source.path;
    this.#enter = source.prepare(
      `INSERT INTO owners (id, identity, heartbeat_ms) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET identity = excluded.identity, heartbeat_ms = excluded.heartbeat_ms`,
    );
    this.#beat = source.prepare("UPDATE owners SET heartbeat_ms = ? WHERE id = ?");
    this.#key = source.prepare("SELECT key FROM owners WHERE id = ?");
    this.#list = source.prepare("SELECT id, identity, heartbeat_ms FROM owners ORDER BY key");
    this.#remove = source.prepare("DELETE FROM owners WHERE id = ?");
  }

  enter({ id, identity, heartbeatMs }: RunOwner): void {
    this.#enter.run(id, identity, heartbeatMs);
  }

  heartbeat(ownerId: string, timeMs: number): void {
    this.keyOf(ownerId);
    this.#beat.run(timeMs, ownerId);
  }

  /**
   * @throws OwnershipLostError when it has not entered, or others have taken over
   */
  keyOf(id: string): OwnerKey {
    const row = this.#key.get(id);
    if (row === undefined) throw new OwnershipLostError(this.#path);
    return { id, key: integerIn(row.key) };
  }

  list(): readonly RunOwner[] {
    return this.#list.all().map(({ id, identity, heartbeat_ms }) => ({
      id: textIn(id),
      identity: textIn(identity),
      heartbeatMs: Number(integerIn(heartbeat_ms)),
    }));
  }

  /** Its trees are nobody's from now on. */
  remove(ownerId: string): void {
    this.#remove.run(ownerId);
  }
}
