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
  // The journal is a table in order of writing, so that what a hundred trees write at once goes to the same few pages.
  // Trees that have ended are not among the open ones. Whoever has left the owners owns nothing any more: their keys are
  // never given again. Every index of runs costs each run that begins, but the two that are for sub-runs alone.
  `CREATE TABLE owners (
     key INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT UNIQUE NOT NULL,
     identity TEXT NOT NULL,
     heartbeat_ms INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE open_trees (
     root BLOB PRIMARY KEY NOT NULL,
     owner INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE journal (
     id INTEGER PRIMARY KEY,
     root BLOB NOT NULL,
     first_sequence INTEGER NOT NULL,
     entries TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX journal_by_tree ON journal (root, first_sequence);
   CREATE TABLE journal_values (
     key INTEGER PRIMARY KEY,
     id BLOB UNIQUE NOT NULL,
     text TEXT NOT NULL
   ) STRICT;
   CREATE TABLE value_uses (
     root BLOB NOT NULL,
     value INTEGER NOT NULL,
     PRIMARY KEY (root, value)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX value_uses_by_value ON value_uses (value);
   CREATE TABLE reservations (
     key TEXT PRIMARY KEY NOT NULL,
     run BLOB NOT NULL,
     fingerprint TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX reservations_by_run ON reservations (run);
   CREATE TABLE runs (
     id BLOB PRIMARY KEY NOT NULL,
     root BLOB NOT NULL,
     parent BLOB,
     flow_id TEXT NOT NULL,
     flow_name TEXT,
     status TEXT NOT NULL,
     item_count INTEGER NOT NULL,
     completed_count INTEGER NOT NULL,
     failed_count INTEGER NOT NULL,
     created_ms INTEGER NOT NULL,
     ended_ms INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX sub_runs_by_root ON runs (root) WHERE parent IS NOT NULL;
   CREATE INDEX sub_runs_by_parent ON runs (parent) WHERE parent IS NOT NULL;
   CREATE INDEX runs_by_status ON runs (status);
   CREATE INDEX runs_by_flow ON runs (flow_name);
   CREATE INDEX root_runs ON runs (id) WHERE parent IS NULL;
   CREATE INDEX ended_root_runs ON runs (ended_ms) WHERE parent IS NULL AND ended_ms IS NOT NULL`,
  // Blobs whose row in blobs has no data, in pieces that are counted from 0.
  `CREATE TABLE blob_pieces (
     blob BLOB NOT NULL,
     piece INTEGER NOT NULL,
     data BLOB NOT NULL,
     PRIMARY KEY (blob, piece)
   ) STRICT`,
];

/** The version that this runtime reads and writes. */
export const schemaVersion: number = migrations.length;

/** The version of a file; 0 of an empty one. */
export function versionOf(database: SqliteDatabase): number {
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
}

/** Some failures, such as a full disk, roll back by themselves; another rollback then fails, which says nothing new. */
export function rollBack(database: SqliteDatabase): void {
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
