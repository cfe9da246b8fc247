import type { Reservation } from "../../run-backend.ts";
import { bytesIn, textIn } from "../columns.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteStatement } from "../sqlite-driver.ts";
import { runIdOf } from "./run-key.ts";

/** Idempotency keys that are taken. Every call is a part of somebody's transaction. */
export class ReservationTable {
  readonly #find: SqliteStatement;
  readonly #keep: SqliteStatement;
  readonly #remove: SqliteStatement;

  constructor(source: StatementSource) {
    this.#find = source.prepare("SELECT run, fingerprint FROM reservations WHERE key = ?");
    this.#keep = source.prepare("INSERT INTO reservations (key, run, fingerprint) VALUES (?, ?, ?)");
    this.#remove = source.prepare("DELETE FROM reservations WHERE run = ?");
  }

  find(key: string): Reservation | undefined {
    const row = this.#find.get(JSON.stringify(key));
    return row && { runId: runIdOf(bytesIn(row.run)), fingerprint: JSON.parse(textIn(row.fingerprint)) };
  }

  keep(key: string, run: Uint8Array, fingerprint: string): void {
    // As JSON, since a column of text loses what stands after a NUL, and halves of surrogate pairs.
    this.#keep.run(JSON.stringify(key), run, JSON.stringify(fingerprint));
  }

  remove(run: Uint8Array): void {
    this.#remove.run(run);
  }
}
