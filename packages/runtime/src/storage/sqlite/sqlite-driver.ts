/** What SQLite takes as a parameter. */
export type SqliteParameter = string | number | bigint | Uint8Array | null;

/** A row by column. Integers are always bigint: they are 64 bits wide, and a number would round them. */
export type SqliteRow = Readonly<Record<string, string | number | bigint | Uint8Array | null>>;

/** A statement, made ready once and run often. */
export interface SqliteStatement {
  /** Answers whether rows were changed. */
  run(...parameters: readonly SqliteParameter[]): boolean;
  /** The first row, or `undefined`. */
  get(...parameters: readonly SqliteParameter[]): SqliteRow | undefined;
  all(...parameters: readonly SqliteParameter[]): readonly SqliteRow[];
}

/** One connection. Every call is synchronous, and throws a {@link SqliteFailure}. */
export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** A build of SQLite that this process can load. */
export interface SqliteDriver {
  readonly name: "node:sqlite" | "libsql";
  /** Makes the file when there is none. */
  open(path: string): SqliteDatabase;
}

/** What SQLite says when it cannot do something, whichever driver asked it. */
export class SqliteFailure extends Error {
  override readonly name = "SqliteFailure";
  /** SQLite's primary result code, such as 13 for a full disk. Contract: https://www.sqlite.org/rescode.html */
  readonly resultCode: number | undefined;

  constructor(resultCode: number | undefined, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.resultCode = resultCode;
  }
}

/** Does something with SQLite, and throws what it throws as a {@link SqliteFailure}. */
export function translated<Result>(work: () => Result, extendedCode: (thrown: object) => unknown): Result {
  try {
    return work();
  } catch (thrown) {
    const code = typeof thrown === "object" && thrown !== null ? extendedCode(thrown) : undefined;
    // The lowest byte of an extended code is the primary one.
    throw new SqliteFailure(typeof code === "number" ? code & 0xff : undefined, thrown);
  }
}
