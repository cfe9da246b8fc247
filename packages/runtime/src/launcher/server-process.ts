import type { Logger } from "@stepflow/core";
import { deferred } from "../deferred.ts";
import { systemClock } from "../engine/clock.ts";
import { GuardedProcess } from "../process/guarded-process.ts";
import { LastLines } from "../process/last-lines.ts";
import { logLine } from "../process/log-line.ts";
import { readLines } from "../process/read-lines.ts";
import { readPort } from "../process/read-port.ts";

/** What a server is started with. */
export interface ServerCommand {
  readonly file: string;
  /** As asked for: 0 is any. */
  readonly port: number;
  readonly args: readonly string[];
  /** What it reads on its standard input. */
  readonly input: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  readonly stopTimeoutMs: number;
}

/** A server that was started. */
export interface ServerProcess {
  readonly process: GuardedProcess;
  /** Fulfilled when it says so, among the lines of its log. */
  readonly port: Promise<number>;
  readonly log: LastLines;
}

const keptLines = 200;
/** In characters. A report with a backtrace is one line, and has several thousand. */
const maxLineLength = 65_536;

/**
 * Starts a server. Both of its pipes are read for as long as there is anything: it writes its log to its output, and
 * stands still when nobody reads.
 *
 * @throws Error when it cannot be started
 */
export async function startServerProcess(
  { file, args, input, environment, workingDirectory, stopTimeoutMs }: ServerCommand,
  logger: Logger,
): Promise<ServerProcess> {
  const process = await GuardedProcess.start(file, args, {
    workingDirectory,
    environment,
    input: input === undefined ? "none" : "pipe",
    graceMs: stopTimeoutMs,
    clock: systemClock,
  });
  // It may end before it has read.
  process.input?.on("error", () => {});
  process.input?.end(input);
  const log = new LastLines(keptLines);
  const port = deferred<number>();
  let isPortKnown = false;
  const take = (line: string): void => {
    const found = isPortKnown ? undefined : readPort(line);
    if (found !== undefined) {
      isPortKnown = true;
      port.resolve(found);
      return;
    }
    log.push(line);
    logLine(logger, line, { orchestrator: process.id ?? null });
  };
  if (process.output !== null) readLines(process.output, maxLineLength, take);
  if (process.errorOutput !== null) readLines(process.errorOutput, maxLineLength, take);
  return { process, port: port.promise, log };
}
