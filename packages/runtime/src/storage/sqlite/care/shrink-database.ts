import type { SqliteDriver } from "../sqlite-driver.ts";
import { inspectDatabase } from "./inspect-database.ts";

/**
 * Gives the system the room back that nothing in a database uses. Needs as much room again while it works, and keeps others
 * from writing.
 *
 * @param driver the SQLite of this Node by default
 * @throws StorageError when it is no database of this runtime, others write it for too long, or there is no room
 */
export async function shrinkDatabase(path: string, driver?: SqliteDriver): Promise<void> {
  await inspectDatabase(path, driver, (database) => {
    database.exec("VACUUM");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  });
}
