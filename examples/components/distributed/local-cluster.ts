import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { z } from "zod";

const Config = z.looseObject({ plugins: z.record(z.string(), z.looseObject({ url: z.string().optional() })) });

export interface LocalCluster {
  /** The configuration of the containers, with local addresses in the place of theirs. */
  readonly configFile: string;
  close(): Promise<void>;
}

/** Starts a worker process on this machine for every plugin of the configuration that has a `url`. */
export async function startLocalCluster(): Promise<LocalCluster> {
  const config = Config.parse(parse(await readFile(new URL("stepflow-config.yml", import.meta.url), "utf8")));
  const folder = await mkdtemp(join(tmpdir(), "stepflow-cluster-"));
  const configFile = join(folder, "stepflow-config.yml");
  const workers: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(workers.map(async (worker) => worker.kill() && (await once(worker, "exit"))));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const [name, plugin] of Object.entries(config.plugins)) {
      if (plugin.url === undefined) continue;
      const worker = startWorker(name);
      workers.push(worker);
      plugin.url = `http://127.0.0.1:${await portOf(worker)}/`;
    }
    await writeFile(configFile, stringify(config));
  } catch (error) {
    await close();
    throw error;
  }
  return { configFile, close };
}

function startWorker(serverId: string): ChildProcess {
  return spawn(process.execPath, ["--conditions=@stepflow/source", "--import", "tsx", "worker.ts"], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: { ...process.env, SERVER_ID: serverId, STEPFLOW_WORKER_PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** A worker's first line says where it listens. */
async function portOf(worker: ChildProcess): Promise<number> {
  if (worker.stdout === null) throw new Error("the worker has no standard output");
  for await (const line of createInterface(worker.stdout))
    return z.object({ port: z.number() }).parse(JSON.parse(line)).port;
  throw new Error("the worker ended before it said where it listens");
}
