import type { SqliteDatabase } from "./sqlite-driver.ts";

/** "Stfl": what marks a file as one of this runtime's, at byte 68 of its header. */
export const applicationId = 0x5374666c;

/**
 * What makes each version of the schema from the one before, the first from an empty file. Never changed once released,
 * only added to: a file of every version lies in `test/storage/files` and is opened by a test.
 */
const migrations: readonly string[] = [
  // Not WITHOUT ROWID: large values are kept outside of the tree in an ordinary table, and only the index is searched.
  `CREATE TABLE blobs (
     id BLOB PRIMARY KEY NOT NULL,
     data BLOB NOT NULL,
     metadata TEXT NOT NULL
   ) STRICT`,
];

/** The version that this runtime reads and writes. */
export const schemaVersion: number = migrations.length;

/** The version of a file; 0 of an empty one. */
export function versionOf(database: SqliteDatabase): number {
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
}

/** Some failures, such as a full disk, roll back by themselves; another rollback then fails, which says nothing new. */
function rollBack(database: SqliteDatabase): void {
  try {
    database.exec("ROLLBACK");
  } catch {}
}

/** Brings a file to {@link schemaVersion}, as a whole or not at all; does nothing when another process has done it. */
export function migrate(database: SqliteDatabase): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const step of migrations.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
    database.exec("COMMIT");
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
