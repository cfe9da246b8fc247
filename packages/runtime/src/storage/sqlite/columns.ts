import { SqliteFailure, type SqliteRow } from "./sqlite-driver.ts";

type Column = SqliteRow[string] | undefined;

/** Text of a column that has nothing else. */
export function textIn(column: Column): string {
  return typeof column === "string" ? column : damaged(column, "text");
}

/** An integer of a column that has nothing else. */
export function integerIn(column: Column): bigint {
  return typeof column === "bigint" ? column : damaged(column, "an integer");
}

/** Bytes of a column that has nothing else. */
export function bytesIn(column: Column): Uint8Array {
  return column instanceof Uint8Array ? column : damaged(column, "bytes");
}

/** Reads a column that may be empty. */
export function optional<Value>(column: Column, read: (column: Column) => Value): Value | undefined {
  return column === null ? undefined : read(column);
}

/** Tables are STRICT: only a damaged file has something else in its columns. */
function damaged(column: Column, expected: string): never {
  const corrupt = 11;
  throw new SqliteFailure(corrupt, `expected ${expected} in a column, found ${typeof column}`);
}
