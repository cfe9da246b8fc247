import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { createMutator } from "../../../../conformance/test/mutate.ts";

/** How a process ended. */
export interface Ending {
  /** `SIGKILL` when it was killed, `undefined` when it ended by itself. */
  readonly signal: NodeJS.Signals | undefined;
  readonly exitCode: number | undefined;
  /** What it wrote to its standard error. */
  readonly complaints: string;
}

type Process = ChildProcessByStdio<null, Readable, Readable>;

/** A program that is bundled once and started many times. */
export interface Program {
  /** Where the test may put its files; it goes when the program does. */
  readonly folder: string;
  /** @param wrapper a command that starts it in its turn */
  start(args: readonly string[], wrapper?: readonly string[]): Child;
  /** Ends what is still running, too. */
  dispose(): Promise<void>;
}

export interface Child {
  readonly process: Process;
  readonly ended: Promise<Ending>;
}

/**
 * Bundles a program from the sources: loading it takes a tenth of what loading the sources takes, and these tests start
 * thousands of processes.
 *
 * @param without packages that it does not call
 */
export async function buildProgram(entry: URL, without: readonly string[] = []): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), "stepflow-crash-"));
  const mutator = await createMutator(entry, { without });
  const file = await mutator.build(undefined);
  const environment = {
    ...process.env,
    NODE_COMPILE_CACHE: join(folder, "compiled"),
    // What is native cannot be bundled, and is looked for here: libsql's own, where Node has no SQLite.
    NODE_PATH: dirname(dirname(createRequire(import.meta.url).resolve("libsql"))),
  };
  const running = new Map<Process, Promise<Ending>>();
  return {
    folder,
    start(args, wrapper = []) {
      const [command = process.execPath, ...rest] = [...wrapper, process.execPath, file, ...args];
      const child = spawn(command, rest, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
      const ended = endingOf(child).finally(() => running.delete(child));
      running.set(child, ended);
      return { process: child, ended };
    },
    async dispose() {
      for (const child of running.keys()) child.kill("SIGKILL");
      await Promise.all(running.values());
      await mutator.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

async function endingOf(child: Process): Promise<Ending> {
  const complaints: string[] = [];
  child.stderr.on("data", (chunk) => complaints.push(String(chunk)));
  // Not `exit`: what it wrote last may come after that.
  const [exitCode, signal] = await once(child, "close");
  return { exitCode: exitCode ?? undefined, signal: signal ?? undefined, complaints: complaints.join("") };
}

/** Waits until a process has begun, or has ended. */
export async function isWorking({ process, ended }: Child): Promise<void> {
  await Promise.race([once(process.stdout, "data"), ended]);
}
