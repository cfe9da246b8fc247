import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** An official server, as a process of its own. */
export interface OfficialServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has printed so far, both streams. */
  readonly lines: readonly string[];
  /** SIGTERM, and SIGKILL to what has not ended 5 s later. */
  stop(): Promise<void>;
}

export interface OfficialServerOptions {
  /** As `--config-stdin` takes it: a `stepflow-config.yml` as JSON. */
  readonly config: object;
  /** By default one that is free. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/**
 * Starts `stepflow-server` on a free port and waits until it listens.
 *
 * Bare, where `StepflowOrchestrator` guards the server and its workers: what rows see is what the server does by itself.
 *
 * @param binary `inject("peers")["0.11"].server`
 * @throws when it ends before it listens, with what it printed
 */
export async function startOfficialServer(
  binary: string,
  { config, port: wanted = 0, env = {}, args = [] }: OfficialServerOptions,
): Promise<OfficialServer> {
  const child = spawn(binary, ["--port", `${wanted}`, "--log-level", "info", ...args, "--config-stdin"], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const ended = once(child, "exit");
  const lines: string[] = [];
  createInterface(child.stderr).on("line", (line) => lines.push(line));
  const listening = new Promise<number>((resolve, reject) => {
    // Read to the end: a server whose pipe is full stands still.
    createInterface(child.stdout).on("line", (line) => {
      const port = /^\{"port":(\d+)\}$/.exec(line)?.[1];
      if (port === undefined) lines.push(line);
      else resolve(Number(port));
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`stepflow-server ended with ${code}:\n${lines.join("\n")}`)));
  });
  child.stdin.end(JSON.stringify(config));
  const port = await listening;
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    lines,
    stop: async () => {
      const patience = setTimeout(() => child.kill("SIGKILL"), 5_000);
      child.kill("SIGTERM");
      await ended;
      clearTimeout(patience);
    },
  };
}
