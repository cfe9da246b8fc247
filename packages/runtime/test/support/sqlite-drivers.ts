import { loadLibsql, loadNodeSqlite } from "../../src/storage/sqlite/load-sqlite-driver.ts";
import type { SqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";

/** Every SQLite that this Node can load: `libsql` everywhere, `node:sqlite` from 22.13 on. */
export async function sqliteDrivers(): Promise<readonly SqliteDriver[]> {
  const ofNode = loadNodeSqlite();
  return [...(ofNode === undefined ? [] : [ofNode]), await loadLibsql()];
}
