import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Cli, ExitCode } from "../../src/cli/cli.ts";
import { main } from "../../src/cli/main.ts";

const here = dirname(fileURLToPath(import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What starts the command line from its sources as a process. */
export const command: readonly [string, ...string[]] = [
  process.execPath,
  "--conditions=@stepflow/source",
  "--import",
  loader,
  fileURLToPath(new URL("../../src/cli/bin.ts", import.meta.url)),
];

/**
 * Makes a directory with files in it, from which the packages of the workspace can be imported. Remove it afterwards.
 */
export async function directoryOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  await mkdir(join(here, ".work"), { recursive: true });
  const directory = await mkdtemp(join(here, ".work/"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
  return directory;
}

export async function removeDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
}

/** What a command came to. */
export interface Called {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to call a command in this process. */
export interface CallOptions {
  /** What stdin has; `"terminal"` is one at which nobody sits. */
  readonly stdin?: string | Uint8Array | Readable;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Makes stdout and stderr look like terminals of this width. */
  readonly columns?: number;
}

/** Calls the command line in this process, off a terminal. */
export async function call(directory: string, argv: readonly string[], options: CallOptions = {}): Promise<Called> {
  const { stdin = "", environment = {}, signal = new AbortController().signal, columns } = options;
  const stdout = new Collector(columns);
  const stderr = new Collector(columns);
  const cli: Cli = {
    stdin: stdin instanceof Readable ? stdin : Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
    stdout,
    stderr,
    environment,
    workingDirectory: directory,
    signal,
    allowTime: () => {},
  };
  const exitCode = await main(argv, cli);
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** A stdin that is a terminal at which nobody types. */
export function idleTerminal(): Readable {
  return Object.assign(new PassThrough(), { isTTY: true });
}

class Collector extends Writable {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(columns: number | undefined) {
    super();
    this.isTTY = columns !== undefined;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Puts words in the place of what differs from call to call: directories, ids of runs, times, sizes, versions. */
export function normalize(text: string, directory: string): string {
  return text
    .replaceAll(directory, "/home/ada")
    .replaceAll(`${relative(process.cwd(), directory)}/`, "")
    .replaceAll(process.cwd(), "/home/ada")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<run>")
    .replaceAll(/\b\d+(?:\.\d+)? m?s\b/g, "<time>")
    .replaceAll(/\b\d+(?:\.\d+)? (?:B|kB|MB)\b/g, "<size>")
    .replaceAll(/(?<="\w*[bB]ytes(?:Before|After)?": ?)\d+/g, "<size>")
    .replaceAll(/durationMs=\d+/g, "durationMs=<time>")
    .replaceAll(`Node ${process.versions.node}`, "Node <version>");
}
