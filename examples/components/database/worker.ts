import { StepflowServer } from "@stepflow/worker";
import pg from "pg";
import { bulkInsert } from "./bulk-insert.ts";
import { databaseQuery } from "./database-query.ts";

// The worker knows the database, flows do not: what stands in a flow's input is kept with its runs, passwords too.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, connectionTimeoutMillis: 10_000 });
pool.on("error", (error) => console.error(`an idle connection was lost: ${error.message}`));

const tables = new Set(["orders"]);

await new StepflowServer({ name: "database" }).component(databaseQuery(pool)).component(bulkInsert(pool, tables)).run();
