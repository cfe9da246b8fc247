import { stat } from "node:fs/promises";
import type { RunOwner } from "../../run-backend.ts";
import { bytesIn, integerIn, optional, textIn } from "../columns.ts";
import { OwnerTable } from "../runs/owner-table.ts";
import { runIdOf } from "../runs/run-key.ts";
import type { SqliteDatabase, SqliteDriver } from "../sqlite-driver.ts";
import { inspectDatabase } from "./inspect-database.ts";

/** How much there is of something. */
export interface Amount {
  readonly count: number;
  readonly bytes: number;
}

/** What a database holds. */
export interface DatabaseInfo {
  readonly path: string;
  readonly schemaVersion: number;
  /** Of the file, and of what has not been moved into it yet from the log beside it. */
  readonly fileBytes: number;
  readonly logBytes: number;
  /** Parts of the file that hold nothing; they are used before it grows. */
  readonly freeBytes: number;
  readonly blobs: Amount;
  /** Runs by status, sub-runs included; a status that none has is left out. */
  readonly runsByStatus: Readonly<Record<string, number>>;
  readonly unfinished: UnfinishedRuns;
  /** One for each run that is not a sub-run. */
  readonly journals: Amount;
  /** Large values of runs. */
  readonly values: Amount;
  readonly idempotencyKeys: number;
  /** Who has it open to execute runs; also who ended without saying so, until another takes over. */
  readonly owners: readonly OwnerInfo[];
}

/** Runs that are not sub-runs and have not ended. */
export interface UnfinishedRuns {
  readonly count: number;
  /** How many of them nobody executes. */
  readonly abandoned: number;
  readonly oldestRunId: string | undefined;
}

/** Somebody who executes runs. */
export interface OwnerInfo extends RunOwner {
  /** How many of its runs have not ended, sub-runs not counted. */
  readonly unfinishedCount: number;
}

type RunsInfo = Pick<
  DatabaseInfo,
  "runsByStatus" | "unfinished" | "journals" | "values" | "idempotencyKeys" | "owners"
>;

const noRuns: RunsInfo = {
  runsByStatus: {},
  unfinished: { count: 0, abandoned: 0, oldestRunId: undefined },
  journals: { count: 0, bytes: 0 },
  values: { count: 0, bytes: 0 },
  idempotencyKeys: 0,
  owners: [],
};

/**
 * Says what is in a database; one that is in use, too.
 *
 * @param driver the SQLite of this Node by default
 * @throws StorageError when it is no database of this runtime, or cannot be read
 */
export async function databaseInfo(path: string, driver?: SqliteDriver): Promise<DatabaseInfo> {
  const [fileBytes, logBytes] = [await sizeOf(path), await sizeOf(`${path}-wal`)];
  return inspectDatabase(path, driver, (database, schemaVersion) => ({
    path,
    schemaVersion,
    fileBytes,
    logBytes,
    freeBytes: pragma(database, "freelist_count") * pragma(database, "page_size"),
    blobs: blobsIn(database, schemaVersion),
    // Version 1 has no runs.
    ...(schemaVersion < 2 ? noRuns : runsIn(path, database)),
  }));
}

function blobsIn(database: SqliteDatabase, schemaVersion: number): Amount {
  const { count, bytes } = amount(database, "SELECT count(*) AS count, sum(length(data)) AS bytes FROM blobs");
  // Before version 3, every blob was in one row.
  if (schemaVersion < 3) return { count, bytes };
  return { count, bytes: bytes + amount(database, "SELECT sum(length(data)) AS bytes FROM blob_pieces").bytes };
}

function runsIn(path: string, database: SqliteDatabase): RunsInfo {
  const statuses = database.prepare("SELECT status, count(*) AS count FROM runs GROUP BY status").all();
  const open = "FROM open_trees";
  const owned = `SELECT owners.id AS id, count(*) AS count FROM open_trees JOIN owners ON owners.key = owner
    GROUP BY owners.key`;
  const countOf = new Map(
    database
      .prepare(owned)
      .all()
      .map(({ id, count }) => [textIn(id), Number(integerIn(count))]),
  );
  return {
    runsByStatus: Object.fromEntries(statuses.map(({ status, count }) => [textIn(status), Number(integerIn(count))])),
    unfinished: {
      count: amount(database, `SELECT count(*) AS count ${open}`).count,
      abandoned: amount(database, `SELECT count(*) AS count ${open} WHERE owner NOT IN (SELECT key FROM owners)`).count,
      oldestRunId: optional(database.prepare(`SELECT min(root) AS id ${open}`).get()?.id, (id) => runIdOf(bytesIn(id))),
    },
    journals: amount(
      database,
      "SELECT count(DISTINCT root) AS count, sum(octet_length(entries)) AS bytes FROM journal",
    ),
    values: amount(database, "SELECT count(*) AS count, sum(octet_length(text)) AS bytes FROM journal_values"),
    idempotencyKeys: amount(database, "SELECT count(*) AS count FROM reservations").count,
    owners: new OwnerTable({ path, prepare: (sql) => database.prepare(sql) }).list().map((owner) => ({
      ...owner,
      unfinishedCount: countOf.get(owner.id) ?? 0,
    })),
  };
}

function amount(database: SqliteDatabase, sql: string): Amount {
  const row = database.prepare(sql).get();
  // The sum of nothing is NULL.
  return { count: Number(row?.count ?? 0), bytes: Number(row?.bytes ?? 0) };
}

function pragma(database: SqliteDatabase, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
