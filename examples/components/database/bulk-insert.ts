import { type Component, ComponentError, defineComponent, FlowErrorCode } from "@stepflow/core";
import type { Pool } from "pg";
import { z } from "zod";
import { quoteIdentifier, quoteTable } from "./identifier.ts";
import { bound, inTransaction } from "./transaction.ts";

const Row = z.record(z.string(), z.json());
type Row = z.infer<typeof Row>;

/** The protocol counts the parameters of a statement in 16 bits. */
const maximumParameters = 65_535;

/**
 * Inserts records in batches, all in one transaction: all of them or none.
 *
 * @param tables the tables that flows may write to; a name that a flow gives is looked up here before it becomes SQL
 */
export function bulkInsert(pool: Pool, tables: ReadonlySet<string>): Component {
  return defineComponent({
    name: "bulk_insert",
    description: "Inserts many records, or updates those that are there.",
    input: z.object({
      table_name: z.string(),
      records: z.array(Row),
      batch_size: z.number().int().min(1).max(10_000).default(1_000),
      upsert_key: z.array(z.string()).min(1).optional().describe("The columns by which a record is there already."),
      timeout: z.number().positive().max(600).default(30).describe("Seconds that one batch may take."),
    }),
    output: z.object({ records_processed: z.number(), batches_processed: z.number(), execution_time_ms: z.number() }),
    execute: async ({ table_name, records, batch_size, upsert_key, timeout }, { signal }) => {
      const startedMs = performance.now();
      if (!tables.has(table_name)) {
        throw refusal(
          `table ${JSON.stringify(table_name)} may not be written to; this worker writes to: ${[...tables].join(", ")}`,
        );
      }
      const columns = Object.keys(records[0] ?? {});
      checkRecords(records, columns, upsert_key ?? []);
      const rows = upsert_key === undefined ? records : lastOfEachKey(records, upsert_key);
      const size = Math.max(1, Math.min(batch_size, Math.floor(maximumParameters / Math.max(1, columns.length))));
      const options = { mode: "read write", statementTimeoutMs: Math.ceil(timeout * 1_000), signal } as const;
      const batches = await inTransaction(pool, options, async (client) => {
        let done = 0;
        for (let start = 0; start < rows.length; start += size, done += 1) {
          const batch = rows.slice(start, start + size);
          const values = batch.flatMap((row) => columns.map((column) => toParameter(row[column])));
          await bound(client, insertStatement(table_name, columns, batch.length, upsert_key), values);
        }
        return done;
      });
      return {
        records_processed: records.length,
        batches_processed: batches,
        execution_time_ms: Math.round(performance.now() - startedMs),
      };
    },
  });
}

/** @internal exported for its tests */
export function insertStatement(
  table: string,
  columns: readonly string[],
  rows: number,
  key?: readonly string[],
): string {
  const names = columns.map(quoteIdentifier);
  const places = Array.from({ length: rows }, (_, row) => {
    return `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(", ")})`;
  });
  const insert = `INSERT INTO ${quoteTable(table)} (${names.join(", ")}) VALUES ${places.join(", ")}`;
  if (key === undefined) return insert;
  const updates = columns.filter((column) => !key.includes(column)).map(quoteIdentifier);
  const action =
    updates.length === 0 ? "NOTHING" : `UPDATE SET ${updates.map((n) => `${n} = EXCLUDED.${n}`).join(", ")}`;
  return `${insert} ON CONFLICT (${key.map(quoteIdentifier).join(", ")}) DO ${action}`;
}

function checkRecords(records: readonly Row[], columns: readonly string[], key: readonly string[]): void {
  if (records.length > 0 && columns.length === 0) throw refusal("records[0]: has no fields, expected one a column");
  const missing = key.find((column) => records.length > 0 && !columns.includes(column));
  if (missing !== undefined) throw refusal(`upsert_key: records have no field "${missing}"`);
  for (const [index, record] of records.entries()) {
    const fits =
      Object.keys(record).length === columns.length && columns.every((column) => Object.hasOwn(record, column));
    if (!fits) {
      throw refusal(
        `records[${index}]: has the fields ${Object.keys(record).join(", ")}, expected ${columns.join(", ")}`,
      );
    }
  }
}

/** One statement cannot update a row twice; of records with the same key the last one would have won. */
function lastOfEachKey(records: readonly Row[], key: readonly string[]): Row[] {
  return [...new Map(records.map((record) => [JSON.stringify(key.map((column) => record[column])), record])).values()];
}

/** Objects and lists go into JSON columns; the driver would make PostgreSQL arrays of lists. */
function toParameter(value: Row[string] | undefined): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

function refusal(message: string): ComponentError {
  return new ComponentError(message, { code: FlowErrorCode.InvalidValue });
}
