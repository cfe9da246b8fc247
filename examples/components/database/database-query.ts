import { type Component, defineComponent } from "@stepflow/core";
import type { Pool, PoolClient } from "pg";
import { z } from "zod";
import { bound, inTransaction } from "./transaction.ts";

const Row = z.record(z.string(), z.json());

/**
 * Asks the database. Reading is the rule; a flow that writes says `read_only: false`. The database holds to that, not a
 * look at the SQL.
 */
export function databaseQuery(pool: Pool): Component {
  return defineComponent({
    name: "database_query",
    description: "Runs one SQL statement with bound parameters.",
    input: z.object({
      query: z.string().min(1),
      parameters: z.array(z.json()).default([]).describe("The values of $1, $2, … in the query."),
      fetch_mode: z.enum(["all", "one", "none"]).default("all"),
      read_only: z.boolean().default(true),
      row_limit: z.number().int().min(1).max(10_000).default(1_000),
      timeout: z.number().positive().max(600).default(30).describe("Seconds."),
    }),
    output: z.object({
      rows: z.array(Row),
      row_count: z.number(),
      truncated: z.boolean().describe("Whether there are more rows than the limit."),
      execution_time_ms: z.number(),
    }),
    execute: async ({ query, parameters, fetch_mode, read_only, row_limit, timeout }, { signal }) => {
      const startedMs = performance.now();
      const limit = fetch_mode === "one" ? 1 : row_limit;
      const options = {
        mode: read_only ? "read only" : "read write",
        statementTimeoutMs: Math.ceil(timeout * 1_000),
        signal,
      } as const;
      const { rows, count } = await inTransaction(pool, options, async (client) => {
        if (read_only) return readRows(client, query, parameters, limit);
        const { rows, rowCount } = await bound(client, query, parameters);
        return { rows, count: rowCount ?? rows.length };
      });
      const kept = fetch_mode === "none" ? [] : rows.slice(0, limit);
      return {
        rows: z.array(Row).parse(JSON.parse(JSON.stringify(kept))),
        row_count: fetch_mode === "none" ? count : kept.length,
        truncated: fetch_mode === "all" && rows.length > limit,
        execution_time_ms: Math.round(performance.now() - startedMs),
      };
    },
  });
}

/** By a cursor, so that a table of millions of rows sends no more than one above the limit. */
async function readRows(
  client: PoolClient,
  query: string,
  parameters: readonly unknown[],
  limit: number,
): Promise<{ rows: unknown[]; count: number }> {
  await bound(client, `DECLARE answer NO SCROLL CURSOR FOR ${query}`, parameters);
  const { rows } = await bound(client, `FETCH FORWARD ${limit + 1} FROM answer`, []);
  return { rows, count: rows.length };
}
