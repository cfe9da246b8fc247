import type { RunStatus } from "@stepflow/core";
import type { RunQuery, RunRecord } from "../../run-backend.ts";
import { bytesIn, integerIn, optional, textIn } from "../columns.ts";
import type { StatementSource } from "../sqlite-connection.ts";
import type { SqliteParameter, SqliteRow, SqliteStatement } from "../sqlite-driver.ts";
import { runIdOf, runKey } from "./run-key.ts";

/** The runs of a tree: its root, which no index needs to find, and its sub-runs. */
const ofTree = "((id = ?1 AND parent IS NULL) OR (root = ?1 AND parent IS NOT NULL))";

/** What lists of runs show. Every call is a part of somebody's transaction. */
export class RecordTable {
  readonly #source: StatementSource;
  readonly #keep: SqliteStatement;
  readonly #find: SqliteStatement;
  readonly #endedBefore: SqliteStatement;
  readonly #remove: SqliteStatement;
  /** By their text: one for each set of conditions that has been asked for. */
  readonly #lists = new Map<string, SqliteStatement>();

  constructor(source: StatementSource) {
    this.#source = source;
    // Only what changes in the life of a run, so that no other index is written again.
    this.#keep = source.prepare(
      `INSERT INTO runs (id, root, parent, flow_id, flow_name, status, item_count, completed_count, failed_count,
         created_ms, ended_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET status = excluded.status, item_count = excluded.item_count,
         completed_count = excluded.completed_count, failed_count = excluded.failed_count, ended_ms = excluded.ended_ms`,
    );
    this.#find = source.prepare("SELECT * FROM runs WHERE id = ?");
    this.#endedBefore = source.prepare(
      `SELECT id FROM runs WHERE parent IS NULL AND ended_ms < ?
       AND NOT EXISTS (SELECT 1 FROM open_trees WHERE open_trees.root = runs.id)
       ORDER BY ended_ms LIMIT ?`,
    );
    this.#remove = source.prepare(`DELETE FROM runs WHERE ${ofTree}`);
  }

  keep(record: RunRecord): void {
    const { runId, rootRunId, parentRunId, flowName } = record;
    this.#keep.run(
      runKey(runId) ?? null,
      runKey(rootRunId) ?? null,
      parentRunId === undefined ? null : (runKey(parentRunId) ?? null),
      record.flowId,
      printName(flowName),
      record.status,
      record.itemCount,
      record.completedCount,
      record.failedCount,
      record.createdMs,
      record.endedMs ?? null,
    );
  }

  find(key: Uint8Array): RunRecord | undefined {
    const row = this.#find.get(key);
    return row && recordIn(row);
  }

  list(query: RunQuery): readonly RunRecord[] {
    const conditions: string[] = [];
    const parameters: SqliteParameter[] = [];
    const ask = (condition: string, parameter: SqliteParameter | undefined): void => {
      conditions.push(condition);
      // What is no id of a run is none's: no row has it.
      parameters.push(parameter ?? null);
    };
    if (query.status !== undefined) ask("status = ?", query.status);
    if (query.flowName !== undefined) ask("flow_name = ?", printName(query.flowName));
    if (query.rootRunId !== undefined) {
      const root = runKey(query.rootRunId) ?? null;
      conditions.push(ofTree.replaceAll("?1", "?"));
      parameters.push(root, root);
    }
    if (query.parentRunId !== undefined) ask("parent = ?", runKey(query.parentRunId));
    if (query.after !== undefined) ask("id < ?", runKey(query.after));
    if (query.roots !== undefined) conditions.push("parent IS NULL");
    return this.#statement(conditions)
      .all(...parameters, query.limit)
      .map(recordIn);
  }

  endedBefore(beforeMs: number, limit: number): readonly string[] {
    return this.#endedBefore.all(beforeMs, limit).map(({ id }) => runIdOf(bytesIn(id)));
  }

  remove(root: Uint8Array): void {
    this.#remove.run(root);
  }

  #statement(conditions: readonly string[]): SqliteStatement {
    const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
    const known = this.#lists.get(where);
    if (known !== undefined) return known;
    const statement = this.#source.prepare(`SELECT * FROM runs ${where} ORDER BY id DESC LIMIT ?`);
    this.#lists.set(where, statement);
    return statement;
  }
}

/** As JSON, since a column of text loses what stands after a NUL, and halves of surrogate pairs. */
function printName(name: string | undefined): string | null {
  return name === undefined ? null : JSON.stringify(name);
}

const countIn = (column: SqliteRow[string] | undefined): number => Number(integerIn(column));

function recordIn(row: SqliteRow): RunRecord {
  return {
    runId: runIdOf(bytesIn(row.id)),
    rootRunId: runIdOf(bytesIn(row.root)),
    parentRunId: optional(row.parent, (key) => runIdOf(bytesIn(key))),
    flowId: textIn(row.flow_id),
    flowName: optional(row.flow_name, (name) => JSON.parse(textIn(name))),
    status: textIn(row.status) as RunStatus,
    itemCount: countIn(row.item_count),
    completedCount: countIn(row.completed_count),
    failedCount: countIn(row.failed_count),
    createdMs: countIn(row.created_ms),
    endedMs: optional(row.ended_ms, countIn),
  };
}
