import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A script of this folder in a process of its own, which tells what it does and is killed in the end. */
export interface TellingProcess {
  /** What it tells, until it is killed or ends. */
  told(): AsyncGenerator<Told>;
  kill(): Promise<void>;
}

export interface Told {
  readonly what: string;
  readonly atMs: number;
}

/** For the script: to a pipe this is written before it returns, so what was told is so also when it is killed next. */
export function tell(what: string): void {
  process.stdout.write(`${what} ${Date.now()}\n`);
}

export function startTelling(script: string, ...scriptArguments: string[]): TellingProcess {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [path, ...scriptArguments], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    async *told() {
      if (child.stdout === null) return;
      for await (const line of createInterface({ input: child.stdout })) {
        const [what = "", atMs] = line.split(" ");
        yield { what, atMs: Number(atMs) };
      }
    },
    async kill() {
      if (child.exitCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}
