import { StorageError } from "../../storage-error.ts";
import { verifyBlob } from "../../verified-blob.ts";
import { BlobPieces } from "../blob-pieces.ts";
import { bytesIn, textIn } from "../columns.ts";
import { JournalTable } from "../runs/journal-table.ts";
import { runIdOf } from "../runs/run-key.ts";
import { ValueTable } from "../runs/value-table.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import { type SqliteDatabase, type SqliteDriver, SqliteFailure } from "../sqlite-driver.ts";
import { inspectDatabase } from "./inspect-database.ts";

/**
 * Looks for damage: in the file, in blobs and large values, whose bytes must have their hash, in journals, which must be
 * without gaps, and in what belongs together. Reads everything, and takes as long.
 *
 * @param driver the SQLite of this Node by default
 * @returns what is wrong, each as a clause; nothing when all is well
 * @throws StorageError when it is no database of this runtime, or cannot be read at all
 */
export async function checkDatabase(path: string, driver?: SqliteDriver): Promise<readonly string[]> {
  return inspectDatabase(path, driver, (database, version) => {
    const looking: Looking = { path, database, version, problems: [] };
    const checks = [checkFile, checkBlobs, ...(version < 2 ? [] : [checkTrees, checkBelonging])];
    collect(looking, () => {
      // Of one moment, though others write meanwhile.
      database.exec("BEGIN");
      for (const check of checks) collect(looking, () => check(looking));
      database.exec("COMMIT");
    });
    return looking.problems;
  });
}

interface Looking {
  readonly path: string;
  readonly database: SqliteDatabase;
  readonly version: number;
  readonly problems: string[];
}

function checkFile({ database, problems }: Looking): void {
  const rows = database.prepare("PRAGMA quick_check").all();
  const found = rows.map(({ quick_check }) => textIn(quick_check));
  if (found.join() !== "ok") problems.push(...found);
}

function checkBlobs({ path, database, version, problems }: Looking): void {
  const data = database.prepare("SELECT data FROM blobs WHERE id = ?");
  // Before version 3, every blob was in one row.
  const pieces = version < 3 ? undefined : new BlobPieces({ path, prepare: (sql) => database.prepare(sql) });
  function* chunksOf(id: Uint8Array): Generator<Uint8Array, void, undefined> {
    yield bytesIn(data.get(id)?.data);
    if (pieces !== undefined) yield* pieces.readAll(id);
  }
  for (const id of keysOf(database, "blobs", "id")) {
    collect({ path, problems }, () => verifyBlob(Buffer.from(id).toString("hex"), chunksOf(id), path));
  }
}

function checkTrees({ path, database, problems }: Looking): void {
  const source: StatementSource = { path, prepare: (sql) => database.prepare(sql) };
  const journal = new JournalTable(source);
  const values = new ValueTable(source);
  for (const root of keysOf(database, "journal", "root")) {
    collect({ path, problems }, () => {
      journal.read(root);
      values.read(root);
    });
  }
}

/** Ids of trees and runs that are there in part. */
const parts: Readonly<Record<string, string>> = {
  "there are values of run %, which has no journal":
    "SELECT DISTINCT root AS id FROM value_uses WHERE root NOT IN (SELECT root FROM journal)",
  "run % has not ended, and has no journal":
    "SELECT root AS id FROM open_trees WHERE root NOT IN (SELECT root FROM journal)",
  // Where journal and lists are kept apart, one of the two tables is empty.
  "run % is listed, and has no journal":
    "SELECT id FROM runs WHERE root NOT IN (SELECT root FROM journal) AND EXISTS (SELECT 1 FROM journal)",
  "run % has not ended, and no runtime will go on with it":
    "SELECT id FROM runs WHERE parent IS NULL AND ended_ms IS NULL AND id NOT IN (SELECT root FROM open_trees) AND EXISTS (SELECT 1 FROM journal)",
  "run % has a journal, and is not listed":
    "SELECT DISTINCT root AS id FROM journal WHERE root NOT IN (SELECT id FROM runs) AND EXISTS (SELECT 1 FROM runs)",
};

function checkBelonging({ database, problems }: Looking): void {
  for (const [problem, sql] of Object.entries(parts)) {
    for (const { id } of database.prepare(sql).all()) problems.push(problem.replace("%", runIdOf(bytesIn(id))));
  }
}

/** All keys of a table, a few at a time, so that a large file needs little memory. */
function* keysOf(database: SqliteDatabase, table: string, column: string): Generator<Uint8Array, void, undefined> {
  const next = database.prepare(
    `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} > ? ORDER BY ${column} LIMIT 500`,
  );
  let last: Uint8Array = new Uint8Array();
  while (true) {
    const keys = next.all(last).map(({ id }) => bytesIn(id));
    yield* keys;
    last = keys.at(-1) ?? last;
    if (keys.length === 0) return;
  }
}

/** Damage in one place does not keep the rest from being looked at. */
function collect({ path, problems }: Pick<Looking, "path" | "problems">, look: () => void): void {
  try {
    look();
  } catch (error) {
    if (!(error instanceof StorageError || error instanceof SqliteFailure)) throw error;
    problems.push(error.message.replace(`[STORAGE] ${path}: `, ""));
  }
}
