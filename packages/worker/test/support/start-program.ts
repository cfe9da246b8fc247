import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A worker in a process of its own. */
export interface WorkerProgram {
  readonly child: ChildProcess;
  /** What it has written to standard output so far. */
  readonly output: () => string;
  /** The first line of standard output, read as the runtime does. */
  readonly port: Promise<number>;
  /** The line of standard error that has this text, as soon as there is one. */
  said(text: string): Promise<string>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const file = fileURLToPath(new URL("worker-program.ts", import.meta.url));

/** What Node needs to run sources, also in threads. */
export const sourceArguments: readonly string[] = [
  "--conditions=@stepflow/source",
  "--import",
  fileURLToPath(new URL("register-tsx.mjs", import.meta.url)),
];

export function startProgram(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  program: string = file,
): WorkerProgram {
  const child = spawn(process.execPath, [...sourceArguments, program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH ?? "", ...environment },
  });
  let output = "";
  const errors: string[] = [];
  const waiting: (() => void)[] = [];
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    errors.push(line);
    for (const look of waiting) look();
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
  return {
    child,
    output: () => output,
    ended,
    port: new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).once("line", (line) => resolve(JSON.parse(line).port));
      ended.then((code) => reject(new Error(`the worker ended with ${code}: ${errors.join("\n")}`)));
    }),
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const line = errors.find((one) => one.includes(text));
          if (line !== undefined) resolve(line);
        };
        waiting.push(look);
        look();
        ended.then(() => reject(new Error(`the worker ended without "${text}": ${errors.join("\n")}`)));
      }),
  };
}
