import {
  type SqliteDatabase,
  type SqliteDriver,
  type SqliteParameter,
  type SqliteRow,
  translated,
} from "./sqlite-driver.ts";

/** The part of `libsql` that is used here; it is an optional peer, so its types may be absent. */
export interface Libsql {
  new (
    path: string,
  ): {
    defaultSafeIntegers(enabled: boolean): unknown;
    exec(sql: string): void;
    prepare(sql: string): {
      run(parameters: readonly SqliteParameter[]): { readonly changes: number | bigint };
      get(parameters: readonly SqliteParameter[]): (SqliteRow & { readonly _metadata?: unknown }) | undefined;
      all(parameters: readonly SqliteParameter[]): readonly LibsqlRow[];
    };
    close(): void;
  };
}

/** Of several rows at once. Bytes are of another type than those of one row. */
type LibsqlRow = Readonly<Record<string, SqliteRow[string] | ArrayBuffer>>;

function withBytes(row: LibsqlRow): SqliteRow {
  const columns = Object.entries(row);
  return Object.fromEntries(columns.map(([name, it]) => [name, it instanceof ArrayBuffer ? new Uint8Array(it) : it]));
}

/** A path that cannot be opened has its result code in the text of the error alone. */
function codeOf(thrown: object): unknown {
  const code: unknown = Reflect.get(thrown, "rawCode");
  if (typeof code === "number") return code;
  const inText = /^ConnectionFailed.*: (\d+)"\)$/.exec(String(Reflect.get(thrown, "message")));
  return inText === null ? undefined : Number(inText[1]);
}

/** SQLite of the package `libsql`, for Node 20. */
export function libsqlDriver(Database: Libsql): SqliteDriver {
  return {
    name: "libsql",
    open(path): SqliteDatabase {
      const database = translated(() => new Database(path), codeOf);
      database.defaultSafeIntegers(true);
      return {
        exec: (sql) => translated(() => database.exec(sql), codeOf),
        prepare(sql) {
          const statement = translated(() => database.prepare(sql), codeOf);
          return {
            // As one list: a single parameter that is bytes would be taken for parameters by name.
            run: (...parameters) => translated(() => statement.run(parameters).changes > 0, codeOf),
            get(...parameters) {
              const row = translated(() => statement.get(parameters), codeOf);
              if (row === undefined) return undefined;
              // libsql adds how long the statement took, as if it were a column.
              const { _metadata, ...columns } = row;
              return columns;
            },
            all: (...parameters) => translated(() => statement.all(parameters).map(withBytes), codeOf),
          };
        },
        close() {
          // Statements hold the connection open until they are collected; what is kept should be in its file by then.
          try {
            database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
          } catch {
            // Then it stays in the log beside the file, where whoever opens it next finds it.
          }
          translated(() => database.close(), codeOf);
        },
      };
    },
  };
}
