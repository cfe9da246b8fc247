import { StepflowServer } from "@stepflow/worker";
import { bulkInsert } from "./bulk-insert.ts";
import { createPool } from "./create-pool.ts";
import { databaseQuery } from "./database-query.ts";

// The worker knows the database, flows do not: what stands in a flow's input is kept with its runs, passwords too.
const pool = createPool(process.env.DATABASE_URL);

const tables = new Set(["orders"]);

await new StepflowServer({ name: "database" }).component(databaseQuery(pool)).component(bulkInsert(pool, tables)).run();
