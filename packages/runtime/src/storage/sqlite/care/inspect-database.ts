import { StorageError } from "../../storage-error.ts";
import { checkHeader, refuseNewer } from "../check-header.ts";
import { loadSqliteDriver } from "../load-sqlite-driver.ts";
import { versionOf } from "../schema.ts";
import type { SqliteDatabase, SqliteDriver } from "../sqlite-driver.ts";
import { explained } from "../storage-failure.ts";

/**
 * Looks into a database of this runtime, as it is: one of an older version is not brought up to date. Others may use it
 * meanwhile.
 *
 * @param driver the SQLite of this Node by default
 * @throws StorageError when it is none, or cannot be read
 */
export async function inspectDatabase<Result>(
  path: string,
  driver: SqliteDriver | undefined,
  look: (database: SqliteDatabase, version: number) => Result,
): Promise<Result> {
  const found = await checkHeader(path);
  if (found === "missing") throw new StorageError(path, "there is no such file", "Name one that a runtime has made.");
  if (found === "empty") throw new StorageError(path, "this file is empty", "Name one that a runtime has used.");
  const { open } = driver ?? (await loadSqliteDriver());
  return explained(path, () => {
    const database = open(path);
    try {
      database.exec("PRAGMA busy_timeout = 5000");
      const version = versionOf(database);
      refuseNewer(path, version);
      return look(database, version);
    } finally {
      database.close();
    }
  });
}
