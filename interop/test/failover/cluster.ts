import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StepflowClient } from "@stepflow/client";
import { parse } from "yaml";
import { type OfficialServer, startOfficialServer } from "../support/official-server.ts";
import { startEtcd } from "./etcd.ts";
import { freePort } from "./free-port.ts";

/** One of the official servers. */
export interface Orchestrator {
  /** Under which it holds its leases. */
  readonly id: string;
  /** Where workers and clients reach it: `host:port`. */
  readonly address: string;
  readonly client: StepflowClient;
  readonly server: OfficialServer;
}

/** Official servers with etcd and one database. */
export interface Cluster {
  readonly folder: string;
  readonly orchestrators: readonly [Orchestrator, Orchestrator];
  stop(): Promise<void>;
}

const example = new URL("../../../examples/cluster/cluster.yaml", import.meta.url);

/**
 * Two official servers, configured as `examples/cluster/cluster.yaml` says.
 *
 * @param host the address of this machine that all workers can reach
 */
export async function startCluster(binary: string, host: string): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "stepflow-cluster-"));
  const etcd = await startEtcd(folder);
  const config = parse(await readFile(example, "utf8"));
  config.storageConfig.databaseUrl = `sqlite:${join(folder, "stepflow.db")}?mode=rwc`;
  config.leaseManager.endpoints = [etcd.endpoint];
  const start = async (id: string): Promise<Orchestrator> => {
    const port = await freePort();
    const address = `${host}:${port}`;
    const server = await startOfficialServer(binary, {
      config,
      port,
      args: ["--orchestrator-id", id],
      env: { STEPFLOW_ORCHESTRATOR_URL: address },
    });
    return { id, address, server, client: new StepflowClient(server.url) };
  };
  const orchestrators = [await start("a"), await start("b")] as const;
  return {
    folder,
    orchestrators,
    stop: async () => {
      for (const { client, server } of orchestrators) {
        await client.close();
        server.process.kill("SIGKILL");
        await server.stop();
      }
      await etcd.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
