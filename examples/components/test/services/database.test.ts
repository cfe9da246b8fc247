import type { JsonValue } from "@stepflow/core";
import { createTestContext, StepflowServer } from "@stepflow/worker";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bulkInsert } from "../../database/bulk-insert.ts";
import { createPool } from "../../database/create-pool.ts";
import { databaseQuery } from "../../database/database-query.ts";
import { type PrivatePostgres, startPrivatePostgres } from "../../database/private-postgres.ts";
import { createTables } from "../../demos.ts";
import { stepflow } from "../stepflow.ts";

// Needs PostgreSQL on this machine: npm run test:slow
describe("against a real PostgreSQL", () => {
  let postgres: PrivatePostgres;
  let pool: pg.Pool;
  let server: StepflowServer;

  beforeAll(async () => {
    postgres = await startPrivatePostgres();
    await createTables(postgres.url);
    pool = createPool(postgres.url, 2);
    await pool.query("CREATE SEQUENCE numbers");
    server = new StepflowServer().component(databaseQuery(pool)).component(bulkInsert(pool, new Set(["orders"])));
  });
  afterAll(async () => {
    await pool?.end();
    await postgres?.close();
  });
  beforeEach(() => pool.query("TRUNCATE orders"));

  const query = (input: object, signal = new AbortController().signal) =>
    server.invoke("database_query", { ...input }, createTestContext({ signal }));
  const insert = (records: JsonValue, more: object = {}) =>
    server.invoke("bulk_insert", { table_name: "orders", records, ...more }, createTestContext());
  const order = (id: number, region = "north", cents: JsonValue = 1) => ({ id, region, cents });
  const count = async (): Promise<number> => (await pool.query("SELECT count(*)::integer AS n FROM orders")).rows[0].n;

  describe("a query", () => {
    it("has its rows as JSON, its values bound", async () => {
      const values =
        "SELECT $1::text AS text, $2::jsonb AS json, timestamptz '2026-01-01 00:00Z' AS moment, NULL AS nothing";
      expect(await query({ query: values, parameters: ["'; DROP TABLE orders; --", { a: [1] }] })).toMatchObject({
        rows: [
          { text: "'; DROP TABLE orders; --", json: { a: [1] }, moment: "2026-01-01T00:00:00.000Z", nothing: null },
        ],
        row_count: 1,
      });
    });

    it("has no more rows than it may, and says that there are more", async () => {
      const many = { query: "SELECT generate_series(1, $1::integer) AS n", parameters: [5] };
      expect(await query({ ...many, row_limit: 2 })).toMatchObject({ rows: [{ n: 1 }, { n: 2 }], truncated: true });
      expect(await query({ ...many, row_limit: 5 })).toMatchObject({ row_count: 5, truncated: false });
      expect(await query({ ...many, fetch_mode: "one" })).toMatchObject({ rows: [{ n: 1 }], truncated: false });
      expect(await query({ ...many, fetch_mode: "none" })).toMatchObject({ rows: [] });
    });

    it("writes when it says so", async () => {
      const one = { query: "INSERT INTO orders VALUES ($1, $2, $3)", parameters: [1, "north", 5], read_only: false };
      expect(await query({ ...one, fetch_mode: "none" })).toMatchObject({ rows: [], row_count: 1 });
      const changed = { query: "UPDATE orders SET cents = 6 RETURNING id, cents", read_only: false };
      expect(await query(changed)).toMatchObject({ rows: [{ id: 1, cents: 6 }], row_count: 1 });
    });

    it.each([
      "INSERT INTO orders VALUES (1, 'north', 1)",
      "WITH gone AS (DELETE FROM orders RETURNING id) SELECT * FROM gone",
      "SELECT 1; DROP TABLE orders",
      "SELECT 1; COMMIT; DROP TABLE orders; --",
      "SELECT set_config('transaction_read_only', 'off', true)",
      "SELECT nextval('numbers')",
      "SELECT 1 FOR UPDATE OF orders",
      "COPY orders TO PROGRAM 'true'",
    ])("only reads otherwise: %s", async (hostile) => {
      await insert([order(7)]);
      await expect(query({ query: hostile })).rejects.toMatchObject({ flowErrorCode: -32004 });
      expect(await count()).toBe(1);
    });

    it("is one statement, also when it writes", async () => {
      const two = { query: "DELETE FROM orders; DROP TABLE orders", read_only: false };
      await expect(query(two)).rejects.toThrow("cannot insert multiple commands");
    });

    it("ends when its time is over, and the connection serves on", async () => {
      const slow = { query: "SELECT pg_sleep(60)", timeout: 0.05 };
      await expect(query(slow)).rejects.toMatchObject({ flowError: { data: { sqlState: "57014" } } });
      for (let time = 0; time < 3; time += 1)
        expect(await query({ query: "SELECT 1 AS n" })).toMatchObject({ row_count: 1 });
    });

    it("ends with its call", async () => {
      const controller = new AbortController();
      const asleep = query({ query: "SELECT pg_sleep(60)" }, controller.signal);
      const isAsleep = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'FETCH%'";
      while ((await pool.query(isAsleep)).rows.length === 0);
      controller.abort();
      await expect(asleep).rejects.toThrow();
      expect(await query({ query: "SELECT 1 AS n" })).toMatchObject({ row_count: 1 });
    });

    it("leaves nothing behind for the next on its connection", async () => {
      const settings =
        "SELECT set_config('search_path', 'nowhere', false), set_config('statement_timeout', '1', false)";
      const locks = "SELECT pg_advisory_lock($1::integer)";
      for (let time = 0; time < 3; time += 1) {
        await query({ query: settings });
        await query({ query: locks, parameters: [time] });
      }
      expect(await query({ query: "SELECT count(*)::integer AS n FROM orders" })).toMatchObject({ rows: [{ n: 0 }] });
      const held = await pool.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'");
      expect(held.rows).toEqual([]);
    });

    it("is worth another attempt when the server broke the connection", async () => {
      const suicide = { query: "SELECT pg_terminate_backend(pg_backend_pid())" };
      await expect(query(suicide)).rejects.toMatchObject({ flowErrorCode: -32102 });
      expect(await query({ query: "SELECT 1 AS n" })).toMatchObject({ row_count: 1 });
    });
  });

  describe("a bulk insert", () => {
    it("inserts in batches, also more values than one statement takes", async () => {
      const records = Array.from({ length: 25_000 }, (_, id) => order(id));
      expect(await insert(records, { batch_size: 10_000 })).toMatchObject({
        records_processed: 25_000,
        batches_processed: 3,
      });
      await pool.query("TRUNCATE orders");
      await pool.query(`CREATE TABLE wide (${Array.from({ length: 100 }, (_, n) => `c${n} integer`).join(", ")})`);
      const wide = Array.from({ length: 700 }, () =>
        Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`c${n}`, n])),
      );
      const wideServer = new StepflowServer().component(bulkInsert(pool, new Set(["wide"])));
      const inserted = wideServer.invoke("bulk_insert", { table_name: "wide", records: wide }, createTestContext());
      expect(await inserted).toMatchObject({ records_processed: 700, batches_processed: 2 });
    });

    it("inserts all or none", async () => {
      const bad = insert([order(1), order(2), order(3, "north", "many")], { batch_size: 1 });
      await expect(bad).rejects.toMatchObject({ flowErrorCode: -32004 });
      expect(await count()).toBe(0);
    });

    it("updates what is there; of records with the same key the last wins", async () => {
      await insert([order(1, "north", 1)]);
      await expect(insert([order(1)])).rejects.toMatchObject({ flowError: { data: { sqlState: "23505" } } });
      await insert([order(1, "south", 2), order(2), order(1, "west", 3)], { upsert_key: ["id"] });
      const { rows } = await pool.query("SELECT region, cents FROM orders ORDER BY id");
      expect(rows).toEqual([
        { region: "west", cents: 3 },
        { region: "north", cents: 1 },
      ]);
    });

    it.each([
      ["a value", order(1, "'); DROP TABLE orders; --"), undefined],
      ["a column", { id: 1, region: "x", "cents) VALUES (1,'x',1); DROP TABLE orders; --": 1 }, "no name of a table"],
      ["a column with quotes", { id: 1, 'region", "cents': "x" }, "no name of a table"],
    ])("takes no SQL from %s", async (_place, record, refusal) => {
      if (refusal === undefined) await insert([record]);
      else await expect(insert([record])).rejects.toThrow(refusal);
      expect(await count()).toBe(refusal === undefined ? 1 : 0);
    });

    it.each(["orders; DROP TABLE orders", '"orders"', "pg_catalog.pg_class", "ORDERS"])(
      "writes to no table called %j",
      async (table_name) => {
        await expect(insert([order(1)], { table_name })).rejects.toThrow("may not be written to");
      },
    );
  });

  it("uses no more connections than the pool has, and gives each back", async () => {
    const ask = () => query({ query: "SELECT 1 AS n" });
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(pool).toMatchObject({ waitingCount: 0, idleCount: pool.totalCount });
    expect(pool.totalCount).toBeLessThanOrEqual(2);
  });

  it("passes the cases of its flow with a worker of its own", async () => {
    const test = ["test", "database/flow.yaml", "--max-concurrency", "1"];
    const { exitCode, stdout, stderr } = await stepflow(test, { DATABASE_URL: postgres.url });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toContain("4 passed, 0 failed");
  });
});
