import type { Logger } from "@stepflow/core";
import { systemClock } from "../engine/clock.ts";
import { sleep } from "../process/sleep.ts";
import type { ReadyServer } from "./launch.ts";
import type { RestartOptions } from "./options.ts";
import { OrchestratorError } from "./orchestrator-error.ts";

/** What is kept running, and how. */
export interface Keeping {
  readonly server: ReadyServer;
  readonly restart: "never" | RestartOptions;
  readonly logger: Logger;
  /** Aborted when the server shall end. */
  readonly signal: AbortSignal;
  startAgain(): Promise<ReadyServer>;
  /** Called with each server that was started again. */
  onServer(server: ReadyServer): void;
  /** Why a server that was ready is no more. */
  describeEnd(server: ReadyServer, how: string): OrchestratorError;
}

/** A server that lived this long was well, in ms. */
const steadyMs = 60_000;

/**
 * Starts a server again whenever it ended by itself, as the policy says.
 *
 * @returns `undefined` once the signal is aborted, else why it is over
 */
export async function keepRunning(keeping: Keeping): Promise<OrchestratorError | undefined> {
  const { restart, logger, signal } = keeping;
  let current: ReadyServer | OrchestratorError = keeping.server;
  let restarts = 0;
  while (true) {
    const readyAt = Date.now();
    const failure = current instanceof OrchestratorError ? current : await endOf(current, keeping);
    if (signal.aborted) return undefined;
    if (Date.now() - readyAt >= steadyMs) restarts = 0;
    if (restart === "never" || restarts >= restart.limit) return failure;
    const delayMs = Math.min((restart.minDelayMs ?? 500) * 2 ** restarts, restart.maxDelayMs ?? 10_000);
    restarts += 1;
    logger.warn(`${failure.message}; it is started again in ${delayMs} ms, ${restarts} of ${restart.limit}`);
    await sleep(systemClock, delayMs, signal);
    if (signal.aborted) return undefined;
    current = await keeping.startAgain().catch(toFailure);
    if (current instanceof OrchestratorError) continue;
    keeping.onServer(current);
    // Nobody who closed meanwhile knows of this one.
    if (signal.aborted) await current.process.close();
  }
}

async function endOf(server: ReadyServer, { describeEnd }: Keeping): Promise<OrchestratorError> {
  return describeEnd(server, `${await server.process.exited} while it ran`);
}

function toFailure(error: unknown): OrchestratorError {
  if (error instanceof OrchestratorError) return error;
  return new OrchestratorError("ended", error instanceof Error ? error.message : String(error), { cause: error });
}
