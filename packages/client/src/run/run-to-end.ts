import {
  type FlowSource,
  isTerminal,
  type JsonValue,
  type RunOptions,
  type RunOutcome,
  type RunSummary,
  StepflowAbortError,
} from "@stepflow/core/executor";
import type { KnownFlows } from "../flows/known-flows.ts";
import type { Answer } from "../http/call.ts";
import { unlessAborted } from "../http/unless-aborted.ts";
import type { Server } from "../server.ts";
import { type ItemAnswer, outcomeOf } from "../wire/read-items.ts";
import { waitForRun } from "./wait-for-run.ts";

/**
 * Creates a run, waits for it and answers how its items ended.
 *
 * One request does it all, unless the waiting may end early: then the run's id is needed before, to cancel it or to tell
 * it to the caller.
 */
export async function runToEnd(
  server: Server,
  known: KnownFlows,
  flow: FlowSource<unknown, unknown>,
  inputs: readonly JsonValue[],
  options: RunOptions,
): Promise<RunOutcome[]> {
  const { signal, timeoutMs } = options;
  server.exchange.refuseAborted({ signal });
  const mayEndEarly = signal !== undefined || timeoutMs !== undefined;
  const waiting = mayEndEarly ? "submit" : "wait";
  const create = (flowId: string) => server.createRun({ flowId, inputs, options, waiting });
  const { run, items } = (await unlessCancelled(server, known.use(flow, create), signal)).body;
  if (isTerminal(run.status) && items.length === run.items.total) return outcomes(run, items);
  const ended = await cancelOnAbort(server, run.runId, signal, () =>
    waitForRun(server, run.runId, {
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(signal !== undefined && { signal }),
    }),
  );
  return outcomes(ended, await server.getItems(run.runId));
}

type Created = Answer<{ readonly run: RunSummary; readonly items: readonly ItemAnswer[] }>;

/** Who aborts does not wait for a server that is slow to create the run; when it has, the run is cancelled. */
function unlessCancelled(
  server: Server,
  creating: Promise<Created>,
  signal: AbortSignal | undefined,
): Promise<Created> {
  if (signal === undefined) return creating;
  return unlessAborted(creating, signal, () => {
    creating.then(({ body }) => server.changeRun(body.run.runId, "cancel")).catch(() => {});
  });
}

function outcomes(run: RunSummary, items: readonly ItemAnswer[]): RunOutcome[] {
  return items.map((item) => outcomeOf(run, item));
}

/** The signal of `run` means the run, and not only the waiting for it. */
async function cancelOnAbort<Result>(
  server: Server,
  runId: string,
  signal: AbortSignal | undefined,
  wait: () => Promise<Result>,
): Promise<Result> {
  try {
    return await wait();
  } catch (error) {
    if (error instanceof StepflowAbortError && signal?.aborted === true) {
      // What has ended meanwhile cannot be cancelled, and what cannot be reached is not the caller's question.
      await server.changeRun(runId, "cancel").catch(() => {});
      throw new StepflowAbortError(`run ${runId} was aborted by the caller's signal`, { runId, cause: signal.reason });
    }
    throw error;
  }
}
