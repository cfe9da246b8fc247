import {
  type SqliteDatabase,
  type SqliteDriver,
  type SqliteParameter,
  type SqliteRow,
  translated,
} from "./sqlite-driver.ts";

/** The part of `node:sqlite` that is used here. The types of Node 20, which these packages are checked with, have none. */
export interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(...parameters: readonly SqliteParameter[]): { readonly changes: number | bigint };
      get(...parameters: readonly SqliteParameter[]): SqliteRow | undefined;
      all(...parameters: readonly SqliteParameter[]): readonly SqliteRow[];
      setReadBigInts(enabled: boolean): void;
    };
    close(): void;
  };
}

const codeOf = (thrown: object): unknown => Reflect.get(thrown, "errcode");

/** The SQLite that Node has from 22.13 on. */
export function nodeSqliteDriver({ DatabaseSync }: NodeSqlite): SqliteDriver {
  return {
    name: "node:sqlite",
    open(path): SqliteDatabase {
      const database = translated(() => new DatabaseSync(path), codeOf);
      return {
        exec: (sql) => translated(() => database.exec(sql), codeOf),
        prepare(sql) {
          const statement = translated(() => database.prepare(sql), codeOf);
          statement.setReadBigInts(true);
          return {
            run: (...parameters) => translated(() => statement.run(...parameters).changes > 0, codeOf),
            get: (...parameters) => translated(() => statement.get(...parameters), codeOf),
            all: (...parameters) => translated(() => statement.all(...parameters), codeOf),
          };
        },
        close: () => translated(() => database.close(), codeOf),
      };
    },
  };
}
