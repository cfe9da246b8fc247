import type { Pool, PoolClient, QueryResult } from "pg";
import { toComponentError } from "./database-error.ts";

export interface TransactionOptions {
  readonly mode: "read only" | "read write";
  /** How long each statement may take, in ms; the server ends those that take longer. */
  readonly statementTimeoutMs: number;
  readonly signal: AbortSignal;
}

/** Does work on one connection of the pool, in a transaction that is kept when it succeeds and undone when it fails. */
export async function inTransaction<Result>(
  pool: Pool,
  { mode, statementTimeoutMs, signal }: TransactionOptions,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw toComponentError(error);
  }
  // A connection that is dropped rolls back by itself, and so does one that was lost or whose call was let go of.
  let usable = true;
  const drop = (): void => void client.end();
  signal.addEventListener("abort", drop, { once: true });
  try {
    signal.throwIfAborted();
    await client.query("BEGIN");
    await client.query(mode === "read only" ? "SET TRANSACTION READ ONLY" : "SET TRANSACTION READ WRITE");
    await bound(client, "SELECT set_config('statement_timeout', $1, true)", [String(statementTimeoutMs)]);
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {
      usable = false;
    });
    throw toComponentError(error);
  } finally {
    // A query, even one that only reads, can leave settings, locks and temporary tables behind for the next.
    await client.query("DISCARD ALL").catch(() => {
      usable = false;
    });
    signal.removeEventListener("abort", drop);
    client.release(!usable || signal.aborted);
  }
}

/**
 * One statement with its values beside it. Always by the extended protocol, which takes one statement only: with the
 * simple one, `SELECT 1; COMMIT; DROP TABLE orders` would leave the transaction and all that it forbids.
 */
export function bound(client: PoolClient, text: string, values: readonly unknown[]): Promise<QueryResult> {
  const query = { text, values: [...values], queryMode: "extended" };
  return client.query(query);
}
