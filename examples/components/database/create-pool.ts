import pg from "pg";

/** A pool of at most `max` connections that outlives the loss of any of them: what used it fails, and nothing else. */
export function createPool(connectionString: string | undefined, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 10_000 });
  const lost = (error: Error): void => console.error(`a connection to the database was lost: ${error.message}`);
  pool.on("error", lost);
  // While it is used, or being closed, a connection's error is its own event; without a listener it ends the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
