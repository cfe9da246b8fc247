import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StepflowClient } from "@stepflow/client";
import { StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { parse } from "yaml";
import { startEtcd } from "./etcd.ts";
import { freePort } from "./free-port.ts";

/** One of the official servers. */
export interface Member {
  /** Where workers reach it: `host:port`. */
  readonly address: string;
  readonly client: StepflowClient;
  /** Sends it a signal and waits until it is gone. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** Official servers with etcd and one database. */
export interface Cluster {
  readonly folder: string;
  readonly members: readonly [Member, Member];
  stop(): Promise<void>;
}

const example = new URL("../../../examples/cluster/cluster.yaml", import.meta.url);

/** What a test has to know, or wants to be otherwise. */
export interface ClusterOptions {
  readonly binary: string;
  /** The address of this machine that all workers can reach; 127.0.0.1 by default. */
  readonly host?: string;
  /** How often a task is sent again, and how soon, in seconds. */
  readonly patience?: { readonly transportMaxRetries: number; readonly queueTimeoutSecs: number };
}

/** Two official servers, configured as `examples/cluster/cluster.yaml` says. */
export async function startCluster({ binary, host = "127.0.0.1", patience }: ClusterOptions): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), "stepflow-cluster-"));
  const etcd = await startEtcd(folder);
  const config = parse(await readFile(example, "utf8"));
  config.storageConfig.databaseUrl = `sqlite:${join(folder, "stepflow.db")}?mode=rwc`;
  config.leaseManager.endpoints = [etcd.endpoint];
  if (patience !== undefined) {
    config.plugins.orders.queueTimeoutSecs = patience.queueTimeoutSecs;
    config.retry.transportMaxRetries = patience.transportMaxRetries;
  }
  const servers: StepflowOrchestrator[] = [];
  const start = async (orchestratorId: string): Promise<Member> => {
    const port = await freePort();
    const address = `${host}:${port}`;
    const env = { STEPFLOW_ORCHESTRATOR_URL: address };
    const server = await StepflowOrchestrator.start({
      binary,
      config,
      port,
      orchestratorId,
      env,
      stopTimeoutMs: 1_000,
    });
    servers.push(server);
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      if (server.pid === undefined) throw new Error(`server ${orchestratorId} does not run`);
      process.kill(server.pid, signal);
      await server.ended;
    };
    return { address, client: server.client, end };
  };
  return {
    folder,
    members: [await start("a"), await start("b")],
    stop: async () => {
      await Promise.all(servers.map((server) => server.close()));
      await etcd.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
