import { type ChildProcess, spawn } from "node:child_process";
import { findCommand } from "../../process/find-command.ts";
import { asGroup, describeExit, signalGroup } from "../../process/process-group.ts";

/** How a process is started. */
export interface ProcessSettings {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** How long a process may take to end once its input has ended, and again once it was asked to with SIGTERM. */
const graceMs = 1_000;
/** How long what a process left behind may keep its output open. */
const leftOverMs = 250;

/** Groups still alive, so that none outlives this process, even when nobody closes the runtime. */
const living = new Set<ChildProcess>();

function killLiving(): void {
  for (const child of living) signalGroup(child, "SIGKILL");
}

/**
 * Starts a process as the head of a group of its own.
 *
 * @throws Error when there is no such program or directory
 */
export async function startProcess({ command, args, env, cwd }: ProcessSettings): Promise<ServerProcess> {
  const file = await findCommand(command, cwd, env.PATH);
  const child = spawn(file, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"], ...asGroup });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (cause) => reject(new Error(`cannot start ${file} in ${cwd}: ${cause.message}`)));
  });
  if (living.size === 0) process.on("exit", killLiving);
  living.add(child);
  return new ServerProcess(child);
}

/** A process that runs, and how it ended. */
export class ServerProcess {
  readonly child: ChildProcess;
  /** Fulfilled when the process has ended and all its output has been read: "exited with code 1". */
  readonly ended: Promise<string>;
  #closing: Promise<void> | undefined;

  constructor(child: ChildProcess) {
    this.child = child;
    // A pipe that breaks is the end of the process, which is told elsewhere; unheard it would end this one.
    child.stdin?.on("error", () => {});
    child.on("error", () => {});
    child.once("exit", () => {
      signalGroup(child, "SIGKILL");
      // What left the group may still hold the pipes.
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, leftOverMs).unref();
    });
    this.ended = new Promise((resolve) =>
      child.once("close", (code, signal) => {
        living.delete(child);
        if (living.size === 0) process.off("exit", killLiving);
        resolve(describeExit(code, signal));
      }),
    );
  }

  /** Ends the input of the process, then asks it to end, then kills it with all that it started. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.child.stdin?.end();
    if (await this.#endsSoon()) return;
    signalGroup(this.child, "SIGTERM");
    if (await this.#endsSoon()) return;
    signalGroup(this.child, "SIGKILL");
    await this.ended;
  }

  #endsSoon(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), graceMs);
      void this.ended.then(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
