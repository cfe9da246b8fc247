import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { findConfig } from "../load/find-config.ts";
import { openTerminal } from "../options/output-options.ts";
import type { ServeFlags } from "./serve-command.ts";

/** How long files must rest before they are looked at: editors and version control write several at once. */
const settleMs = 100;
/**
 * What a server is made of, and what its components may read as they begin. Not what is written while it serves: logs,
 * this command's own output among them, results and databases. Starting again because of those would never end.
 */
const isSource = (name: string): boolean =>
  /\.(?:[cm]?[jt]s|[jt]sx|json|ya?ml|toml|md|py)$/i.test(name) &&
  !/(^|[/\\])(?:node_modules|dist|\..*)[/\\]/.test(name);

type Server = ChildProcessByStdio<null, Readable, null>;

/**
 * Serves in a process of its own, and starts that again whenever a file changes beside the configuration or a module of
 * components. A server that ends by itself waits for the next change.
 */
export async function serveAndWatch(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<ServeFlags>();
  const terminal = openTerminal(cli, flags);
  // The port stays, also a free one, and is told once.
  let port: number | undefined;
  const start = (): Server => {
    const started = spawnServer(port);
    started.stdout.once("data", (line: Buffer) => {
      if (port === undefined) cli.stdout.write(line);
      port ??= readPort(line);
    });
    return started;
  };
  let server = start();
  let restarting: Promise<void> = Promise.resolve();
  const restart = (file: string): void => {
    terminal.line(`${file} has changed: starting again`);
    restarting = restarting.then(async () => {
      await ended(server);
      if (!cli.signal.aborted) server = start();
    });
  };
  const stopWatching = await watchFiles(await watchedDirectories(flags, cli), restart);
  if (!cli.signal.aborted) await once(cli.signal, "abort");
  stopWatching();
  await restarting;
  await ended(server);
  return 0;
}

/** The same command line without `--watch`, on the port that the first one had. */
function spawnServer(port: number | undefined): Server {
  const given = process.argv.slice(1).filter((argument) => argument !== "--watch");
  const lasting = port === undefined ? [] : ["--port", String(port)];
  const argv = [...process.execArgv, ...given, ...lasting, "--drain", "0"];
  return spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
}

async function ended(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill("SIGTERM");
  await exit;
}

async function watchedDirectories(flags: ServeFlags, cli: Cli): Promise<Set<string>> {
  const config = await findConfig(flags, undefined, cli);
  const modules = (flags.components ?? []).map((file) => resolve(cli.workingDirectory, file));
  return new Set([...(config === undefined ? [] : [resolve(config)]), ...modules].map((file) => dirname(file)));
}

async function watchFiles(directories: Set<string>, changed: (file: string) => void): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...directories].map((directory) =>
    watch(directory, { recursive: true }, (_event, file) => {
      if (file === null || !isSource(file)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, settleMs, file);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function readPort(line: Buffer): number | undefined {
  const [, port] = /^\{"port":(\d+)\}/.exec(line.toString()) ?? [];
  return port === undefined ? undefined : Number(port);
}
