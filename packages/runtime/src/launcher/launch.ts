import { StepflowClient } from "@stepflow/client";
import { type Logger, StepflowAbortError, type StepflowError } from "@stepflow/core";
import { systemClock } from "../engine/clock.ts";
import type { GuardedProcess } from "../process/guarded-process.ts";
import type { LastLines } from "../process/last-lines.ts";
import { sleep } from "../process/sleep.ts";
import { endedError, notExecutable, timedOut } from "./failures.ts";
import { type ServerCommand, startServerProcess } from "./server-process.ts";

/** What a launch needs beside the command. */
export interface LaunchParts {
  readonly logger: Logger;
  readonly startTimeoutMs: number;
  /** Ends the launch, and the server with it. */
  readonly signal: AbortSignal;
}

/** A server that says that it is healthy. */
export interface ReadyServer {
  readonly process: Pick<GuardedProcess, "id" | "exited" | "close">;
  readonly port: number;
  readonly url: string;
  /** What it says, its last lines. */
  readonly log: Pick<LastLines, "lines">;
}

const healthPollMs = 50;
const healthAnswerMs = 5_000;

/**
 * Starts a server and waits until it is healthy.
 *
 * @throws OrchestratorError when it ends before, or is not healthy in time; nothing of it is left then
 * @throws StepflowAbortError when the signal is aborted; the same
 */
export async function launch(command: ServerCommand, parts: LaunchParts): Promise<ReadyServer> {
  const { logger, startTimeoutMs, signal } = parts;
  const { process, port, log } = await startServerProcess(command, logger).catch((cause: Error) => {
    throw notExecutable(command.file, cause);
  });
  const stop = new AbortController();
  const whenOver = async (): Promise<"gone" | "closed" | "late"> => {
    const late = sleep(systemClock, startTimeoutMs, AbortSignal.any([stop.signal, signal]));
    await Promise.race([process.gone, late]);
    if (!process.isRunning) return "gone";
    return signal.aborted ? "closed" : "late";
  };
  const end = await Promise.race([whenReady(port, stop.signal), whenOver()]);
  stop.abort();
  if (typeof end !== "string") return { process, log, ...end };
  await process.close();
  throw await failure(end, process, command, { lines: log.lines, startTimeoutMs });
}

async function whenReady(
  saidPort: Promise<number>,
  signal: AbortSignal,
): Promise<{ readonly port: number; readonly url: string }> {
  const port = await saidPort;
  const url = `http://127.0.0.1:${port}`;
  const client = new StepflowClient(url, { retry: { limit: 0 }, timeoutMs: healthAnswerMs });
  try {
    while (!signal.aborted) {
      const health = await client.health().catch(() => undefined);
      if (health?.status === "healthy") break;
      await sleep(systemClock, healthPollMs, signal);
    }
    return { port, url };
  } finally {
    await client.close();
  }
}

async function failure(
  end: "gone" | "closed" | "late",
  process: GuardedProcess,
  command: ServerCommand,
  { lines, startTimeoutMs }: { readonly lines: readonly string[]; readonly startTimeoutMs: number },
): Promise<StepflowError> {
  if (end === "closed") return new StepflowAbortError("the orchestrator was closed while it started");
  if (end === "late") return timedOut(command, startTimeoutMs, lines);
  return endedError(command, `${await process.exited} while it started`, lines);
}
