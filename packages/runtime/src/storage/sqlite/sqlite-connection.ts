import { closedStore } from "../storage-error.ts";
import { type DatabaseSettings, type Durability, openDatabase, synchronousFor } from "./open-database.ts";
import { rollBack } from "./schema.ts";
import type { SqliteDatabase, SqliteDriver, SqliteStatement } from "./sqlite-driver.ts";
import { explained } from "./storage-failure.ts";

/** What the tables of a database are read and written with. */
export interface StatementSource {
  readonly path: string;
  prepare(sql: string): SqliteStatement;
}

/** One connection to a database, until it is closed. What SQLite cannot do is a StorageError. */
export class SqliteConnection implements StatementSource {
  readonly path: string;
  /** What its writes survive unless they ask for something else. */
  readonly durability: Durability;
  readonly #database: SqliteDatabase;
  readonly #begin: SqliteStatement;
  readonly #beginReading: SqliteStatement;
  readonly #commit: SqliteStatement;
  /** What `PRAGMA synchronous` says now. */
  #current: Durability;
  #isClosed = false;

  private constructor({ path, durability }: DatabaseSettings, database: SqliteDatabase) {
    this.path = path;
    this.durability = durability;
    this.#current = durability;
    this.#database = database;
    this.#begin = this.prepare("BEGIN IMMEDIATE");
    this.#beginReading = this.prepare("BEGIN");
    this.#commit = this.prepare("COMMIT");
  }

  /** @throws StorageError when the file cannot be used; it is then as it was */
  static async open(driver: SqliteDriver, settings: DatabaseSettings): Promise<SqliteConnection> {
    const database = await openDatabase(driver, settings);
    try {
      return new SqliteConnection(settings, database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  prepare(sql: string): SqliteStatement {
    return explained(this.path, () => this.#database.prepare(sql));
  }

  /** Reads. What is read in one call is of one moment. */
  read<Result>(work: () => Result): Result {
    return this.#within(this.#beginReading, work);
  }

  /** Writes as a whole, or not at all; what is written survives what `durability` says. */
  write<Result>(durability: Durability, work: () => Result): Result {
    this.#refuseClosed();
    if (durability !== this.#current) this.#switchTo(durability);
    return this.#within(this.#begin, work);
  }

  /** As {@link SqliteConnection.write}, for a single statement, which is a transaction by itself. */
  writeAtOnce<Result>(durability: Durability, work: () => Result): Result {
    this.#refuseClosed();
    if (durability !== this.#current) this.#switchTo(durability);
    return explained(this.path, work);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    explained(this.path, () => this.#database.close());
  }

  // Hot: every write of every run comes through here.
  #within<Result>(begin: SqliteStatement, work: () => Result): Result {
    this.#refuseClosed();
    return explained(this.path, () => {
      begin.run();
      try {
        const result = work();
        this.#commit.run();
        return result;
      } catch (error) {
        rollBack(this.#database);
        throw error;
      }
    });
  }

  /**
   * Outside of a transaction, where alone it takes effect. A commit with FULL syncs the whole log, so it also makes safe
   * what was committed with NORMAL before.
   */
  #switchTo(durability: Durability): void {
    explained(this.path, () => this.#database.exec(`PRAGMA synchronous = ${synchronousFor[durability]}`));
    this.#current = durability;
  }

  #refuseClosed(): void {
    if (this.#isClosed) throw closedStore(this.path);
  }
}
