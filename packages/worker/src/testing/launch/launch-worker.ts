import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { isJsonObject, type JsonValue } from "@stepflow/core";
import type { WorkerCommand } from "../protocol-options.ts";
import { violation } from "../protocol-violation.ts";
import type { Transcript } from "../transcript.ts";
import { findProgram } from "./find-program.ts";

/** How long a 0.11 runtime waits for `/health`, and how long between two requests, in ms. */
const healthMs = 60_000;
const healthRetryMs = 100;

interface LaunchTimes {
  /** How long the port line may take, in ms; 30 s by default, as for a 0.11 runtime. */
  readonly portLineMs?: number;
  /** How long the worker may take to end after `SIGTERM`, in ms; 10 s by default. */
  readonly endMs?: number;
}

type WorkerProcess = ChildProcessByStdio<null, Readable, Readable>;

/** A worker that runs as a process of its own. */
export interface LaunchedWorker {
  readonly url: URL;
  /** What ended although a runtime reads it as long as the worker lives: standard output, standard error, the process. */
  readonly ended: readonly string[];
  /** Sends `SIGTERM` to the worker's process group and waits; false when it had to be killed. */
  terminate(): Promise<boolean>;
}

/**
 * Launches a worker as a 0.11 runtime does: only `env` in its environment, no standard input, a process group of its own;
 * then waits for the line that announces the port, and for `/health`.
 *
 * @throws ProtocolViolation when one of them does not come
 */
export async function launchWorker(
  launch: WorkerCommand,
  transcript: Transcript,
  { portLineMs = 30_000, endMs = 10_000 }: LaunchTimes = {},
): Promise<LaunchedWorker> {
  const { command, args = [], env = {}, cwd = process.cwd() } = launch;
  const worker = spawn(findProgram(command, cwd), args, {
    cwd,
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  transcript.sent(`launch ${[command, ...args].join(" ")}`);
  const kill = killWithThisProcess(worker);
  const ended: string[] = [];
  worker.stdout.on("close", () => ended.push("standard output"));
  worker.stderr.on("close", () => ended.push("standard error"));
  worker.on("exit", () => ended.push("the process"));
  try {
    const url = new URL(`http://127.0.0.1:${await readPort(worker, transcript, portLineMs)}/`);
    await untilHealthy(new URL("/health", url));
    return { url, ended, terminate: () => terminate(worker, kill, endMs) };
  } catch (error) {
    kill("SIGKILL");
    throw error;
  }
}

/** Reads lines until one is a JSON object with a port; others are the worker's own, and none may stop the pipe. */
async function readPort(worker: WorkerProcess, transcript: Transcript, portLineMs: number): Promise<number> {
  const port = new Promise<number>((resolve) => {
    for (const [name, stream] of [
      ["stdout", worker.stdout],
      ["stderr", worker.stderr],
    ] as const) {
      createInterface({ input: stream }).on("line", (line) => {
        transcript.received(`${name}: ${line}`);
        const announced = name === "stdout" ? portOf(line) : undefined;
        if (announced !== undefined) resolve(announced);
      });
    }
  });
  const waiting = new AbortController();
  const { signal } = waiting;
  const late = sleep(portLineMs, undefined, { signal }).then(() => {
    throw violation("the port line", `{"port":N} on standard output within ${portLineMs / 1_000} s`, "none");
  });
  const exit = once(worker, "exit", { signal }).then(([code, reason]) => {
    throw violation("the port line", '{"port":N} on standard output', `the end of the process, ${code ?? reason}`);
  });
  try {
    return await Promise.race([port, late, exit]);
  } finally {
    waiting.abort();
    // Both end by the abort now; nobody else looks at how.
    late.catch(() => {});
    exit.catch(() => {});
  }
}

function portOf(line: string): number | undefined {
  try {
    const value: JsonValue = JSON.parse(line);
    const port = isJsonObject(value) ? value.port : undefined;
    return typeof port === "number" && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function untilHealthy(url: URL): Promise<void> {
  const deadline = Date.now() + healthMs;
  for (;;) {
    const found = await fetch(url).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok ? undefined : `status ${response.status}`;
      },
      (error: Error) => String(error.cause ?? error.message),
    );
    if (found === undefined) return;
    if (Date.now() > deadline) throw violation(`GET ${url}`, `2xx within ${healthMs / 1_000} s`, found);
    await sleep(healthRetryMs);
  }
}

async function terminate(
  worker: WorkerProcess,
  kill: (signal: NodeJS.Signals) => void,
  endMs: number,
): Promise<boolean> {
  if (worker.exitCode !== null || worker.signalCode !== null) return true;
  const exit = once(worker, "exit");
  let hadToBeKilled = false;
  const timer = setTimeout(() => {
    hadToBeKilled = true;
    kill("SIGKILL");
  }, endMs);
  kill("SIGTERM");
  await exit;
  clearTimeout(timer);
  return !hadToBeKilled;
}

/** Answers what signals the worker's process group; should this process end first, the group is killed. */
function killWithThisProcess(worker: WorkerProcess): (signal: NodeJS.Signals) => void {
  const kill = (signal: NodeJS.Signals) => {
    if (worker.pid === undefined) return;
    try {
      process.kill(-worker.pid, signal);
    } catch {
      // It has ended.
    }
  };
  const onExit = () => kill("SIGKILL");
  process.on("exit", onExit);
  worker.on("exit", () => process.off("exit", onExit));
  return kill;
}
