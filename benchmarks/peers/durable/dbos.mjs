// On a PostgreSQL of its own, with the settings that Debian gives it: a commit waits for the disk.
import { DBOS } from "@dbos-inc/dbos-sdk";
import pg from "pg";
import { startPrivatePostgres } from "../../../examples/components/database/private-postgres.ts";

export const about = {
  package: "@dbos-inc/dbos-sdk",
  promise: "power",
  setup: "PostgreSQL 15 as Debian has it (fsync and synchronous_commit on), on the same machine",
  recovers: "by themselves; its database lives on",
};

export async function startServer() {
  const { url, close } = await startPrivatePostgres({ fsync: "on" });
  return { address: { url }, close };
}

export async function start({ shapes, step: work, address }) {
  const workflows = shapes.map(({ name, kind, count }) => {
    const step = (index) => DBOS.runStep(async () => work(index), { name: `s${index}` });
    const chain = async () => {
      for (let index = 0; index < count; index += 1) await step(index);
      return count;
    };
    const parallel = async () => {
      await Promise.all(Array.from({ length: count }, (_, index) => step(index)));
      return count;
    };
    return [name, DBOS.registerWorkflow(kind === "chain" ? chain : parallel, { name })];
  });
  DBOS.setConfig({ name: "benchmark", systemDatabaseUrl: address.url, logLevel: "error", runAdminServer: false });
  await DBOS.launch();
  const reader = new pg.Client({ connectionString: address.url });
  await reader.connect();
  const one = async (query) => Number((await reader.query(query)).rows[0].value);
  return {
    call: (name) => new Map(workflows).get(name),
    stepsOnDisk: () => one("SELECT count(*) AS value FROM dbos.operation_outputs WHERE output IS NOT NULL"),
    bytesOnDisk: () => one("SELECT pg_database_size(current_database()) AS value"),
    async close() {
      await reader.end();
      await DBOS.shutdown();
    },
  };
}
