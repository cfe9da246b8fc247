import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { StepflowClient } from "@stepflow/client";
import type { StepflowExecutor } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { type OrchestratorConfig, StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import type { Peer, PeerLine } from "@stepflow-workspace/interop/peers";
import type { Storage, System } from "./systems.ts";

/** A system that runs flows. */
export interface StartedSystem {
  readonly executor: StepflowExecutor;
  /** The process that, with its children, does the work. */
  readonly pid: number;
  close(): Promise<void>;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const commandLine = fileURLToPath(new URL("cli/bin.js", import.meta.resolve("@stepflow/runtime")));

/** @param folder where databases and configurations go */
export async function startSystem(
  { runner }: System,
  storage: Storage,
  peers: Readonly<Record<PeerLine, Peer>>,
  folder: string,
): Promise<StartedSystem> {
  const databaseUrl = `sqlite:${join(folder, "runs.db")}?mode=rwc`;
  const storageConfig =
    storage === "memory" ? ({ type: "inMemory" } as const) : ({ type: "sqlite", databaseUrl } as const);
  if (runner === "0.13") {
    return launch(peers[runner].server, { ...configWithPullingWorkers(peers[runner].python), storageConfig });
  }
  const config = { ...configWithWorkers(peers["0.11"].python), storageConfig } as const;
  if (runner === "0.11") return launch(peers[runner].server, config);
  if (runner === "serve") return serve(config, folder);
  const runtime = await StepflowRuntime.start({ config, durability: durabilityOf(storage) });
  return { executor: runtime, pid: process.pid, close: () => runtime.close() };
}

function configWithWorkers(python: string) {
  const worker = (command: string, script: string) =>
    ({ type: "stepflow", command, args: [here(script)], env: { PATH: dirname(command) } }) as const;
  return {
    plugins: {
      builtin: { type: "builtin" },
      ts: worker(process.execPath, "worker.ts"),
      py: worker(python, "worker.py"),
    },
    routes: {
      "/builtin/{*component}": [{ plugin: "builtin" }],
      "/ts/{*component}": [{ plugin: "ts" }],
      "/py/{*component}": [{ plugin: "py" }],
    },
  } as const;
}

/** Each may have as many tasks under way as there are runs. */
const maxConcurrent = 32;

function configWithPullingWorkers(python: string) {
  const worker = (queueName: string, command: string, script: string) =>
    ({
      type: "grpc",
      queueName,
      command,
      args: [here(script)],
      env: { STEPFLOW_MAX_CONCURRENT: String(maxConcurrent), STEPFLOW_LOG_LEVEL: "WARNING" },
    }) as const;
  return {
    plugins: {
      builtin: { type: "builtin" },
      ts: worker("ts", process.execPath, "worker.ts"),
      py: worker("py", python, "worker_grpc.py"),
    },
    routes: {
      "/builtin": [{ plugin: "builtin" }],
      "/ts": [{ plugin: "ts" }],
      "/py": [{ plugin: "py" }],
    },
  } as const;
}

async function launch(binary: string, config: OrchestratorConfig): Promise<StartedSystem> {
  const orchestrator = await StepflowOrchestrator.start({ binary, config, logLevel: "error" });
  return { executor: orchestrator.client, pid: orchestrator.pid ?? 0, close: () => orchestrator.close() };
}

/** What the official server promises of its runs in SQLite is `power`: it waits for the disk several times in each. */
function durabilityOf(storage: Storage): "power" | "process" {
  return storage === "sqlite" ? "power" : "process";
}

async function serve(config: object, folder: string): Promise<StartedSystem> {
  const file = join(folder, "stepflow-config.json");
  writeFileSync(file, JSON.stringify(config));
  const child = spawn(
    process.execPath,
    [commandLine, "serve", "--port", "0", "--config", file, "--durability", "power", "--quiet"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [line] = await once(createInterface(child.stdout), "line");
  const client = new StepflowClient(`http://127.0.0.1:${JSON.parse(line).port}`);
  return {
    executor: client,
    pid: child.pid ?? 0,
    close: async () => {
      await client.close();
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
