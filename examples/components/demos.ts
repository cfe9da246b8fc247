import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { JsonValue } from "@stepflow/core";
import { StepflowRuntime, type StepflowRuntimeOptions } from "@stepflow/runtime";
import pg from "pg";
import { answer, hangUp, startFlakyServer } from "./basics/flaky-server.ts";
import { startPrivatePostgres } from "./database/private-postgres.ts";
import { startLocalCluster } from "./distributed/local-cluster.ts";

/** Each starts what its flow needs, runs the flow with its configuration, and answers the result. */
export const demos = {
  /** The server hangs up at first, then is busy, then answers. */
  async basics(): Promise<JsonValue> {
    const api = await startFlakyServer(hangUp, answer(503, "busy"), answer(200, '{"title":"hello"}'));
    const user_data = { name: "ada lovelace", role: "analyst" };
    return runFlow("basics", { api_url: api.url, user_data, retries: 2 }).finally(api.close);
  },

  robust(): Promise<JsonValue> {
    const items = Array.from({ length: 4 }, (_, id) => ({ id }));
    return runFlow("robust", { record: { name: " ada lovelace", tags: ["math"] }, items });
  },

  /** With `DATABASE_URL` in that database, else in one of its own. */
  async database(): Promise<JsonValue> {
    const postgres = process.env.DATABASE_URL === undefined ? await startPrivatePostgres() : undefined;
    const DATABASE_URL = postgres?.url ?? process.env.DATABASE_URL ?? "";
    try {
      await createTables(DATABASE_URL);
      const orders = ["north", "south", "north"].map((region, index) => ({ id: index + 1, region, cents: 500 }));
      return await runFlow("database", { orders, region: "north" }, { environment: { ...process.env, DATABASE_URL } });
    } finally {
      await postgres?.close();
    }
  },

  async distributed(): Promise<JsonValue> {
    const cluster = await startLocalCluster();
    const input = JSON.parse(await readFile(new URL("distributed/input.json", import.meta.url), "utf8"));
    return runFlow("distributed", input, { config: cluster.configFile }).finally(cluster.close);
  },
};

export async function createTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(await readFile(new URL("database/schema.sql", import.meta.url), "utf8"));
  await client.end();
}

async function runFlow(folder: string, input: JsonValue, options: StepflowRuntimeOptions = {}): Promise<JsonValue> {
  const place = fileURLToPath(new URL(folder, import.meta.url));
  const runtime = await StepflowRuntime.start({ config: place, environment: process.env, ...options });
  try {
    return await runtime.run(`${place}/flow.yaml`, input);
  } finally {
    await runtime.close();
  }
}
