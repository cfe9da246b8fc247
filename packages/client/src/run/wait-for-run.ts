import {
  isTerminal,
  type RunSummary,
  ServerError,
  StepflowTimeoutError,
  type WaitOptions,
} from "@stepflow/core/executor";
import { checkAmount } from "../check-numbers.ts";
import type { Server } from "../server.ts";

/** An answer that comes sooner than this without the run's end was no wait; the next question is not asked at once. */
const shortestWaitMs = 200;

/**
 * Waits for the end of a run, however much longer that is than a server waits at once.
 *
 * @throws StepflowTimeoutError when it takes longer than `timeoutMs`; the run goes on
 * @throws StepflowAbortError when `signal` is aborted, or the client closed; the run goes on
 */
export async function waitForRun(server: Server, runId: string, options: WaitOptions = {}): Promise<RunSummary> {
  const { timeoutMs, signal } = options;
  checkAmount("timeoutMs", timeoutMs);
  if (timeoutMs === 0 || timeoutMs === undefined) return waitUntilEnded(server, runId, timeoutMs, signal);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  try {
    const signals = signal === undefined ? controller.signal : AbortSignal.any([controller.signal, signal]);
    return await waitUntilEnded(server, runId, timeoutMs, signals);
  } catch (error) {
    if (controller.signal.aborted && signal?.aborted !== true) throw tookTooLong(runId, timeoutMs);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function waitUntilEnded(
  server: Server,
  runId: string,
  timeoutMs: number | undefined,
  signal: AbortSignal | undefined,
): Promise<RunSummary> {
  while (true) {
    const askedMs = performance.now();
    const run = await askForEnd(server, runId, timeoutMs ?? Number.POSITIVE_INFINITY, signal);
    if (isTerminal(run.status)) return run;
    if (timeoutMs === 0) throw tookTooLong(runId, 0);
    const waitedMs = performance.now() - askedMs;
    if (waitedMs < shortestWaitMs) await server.exchange.pause(shortestWaitMs - waitedMs, { signal, runId });
  }
}

/** 0.11 answers 500 when it is to wait for a run that it does not know; asked without waiting, it says so. */
async function askForEnd(
  server: Server,
  runId: string,
  maxMs: number,
  signal: AbortSignal | undefined,
): Promise<RunSummary> {
  try {
    return await server.awaitRun(runId, maxMs, signal);
  } catch (error) {
    if (!(error instanceof ServerError && error.status === 500)) throw error;
    await server.getRun(runId);
    throw error;
  }
}

function tookTooLong(runId: string, timeoutMs: number): StepflowTimeoutError {
  return new StepflowTimeoutError(`run ${runId} took longer than ${timeoutMs} ms`, { runId });
}
