import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process that a test has started, and that never outlives it. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has said so far on both streams. */
  readonly lines: readonly string[];
  /** Resolves with the first line that has `text` in it, said already or still to come. */
  said(text: string): Promise<string>;
  /** Ends it with this signal, by default SIGKILL, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const ended = once(child, "exit").catch((error: unknown) => error);
  const lines: string[] = [];
  const watchers = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    // Read to the end: a program whose pipe is full stands still.
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      for (const watch of watchers) watch(line);
    });
  }
  return {
    process: child,
    lines,
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = (line: string): void => {
          if (line.includes(text)) resolve(line);
        };
        lines.forEach(look);
        watchers.add(look);
        void ended.then(() => reject(new Error(`${command} ended without "${text}":\n${lines.join("\n")}`)));
      }),
    kill: async (signal = "SIGKILL") => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await ended;
    },
  };
}
