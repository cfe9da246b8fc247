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
import { unlessAborted } from "../http/unless-aborted.ts";
import type { Server } from "../server.ts";
import { type ItemAnswer, outcomeOf } from "../wire/read-items.ts";
import { waitForRun } from "./wait-for-run.ts";

/** How long an aborted call goes on, to learn which run is to be cancelled and to cancel it, in ms. */
const graceMs = 1_000;

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
  const submission = known.use(flow, create);
  try {
    const { run, items } = (await unlessAborted(submission, signal)).body;
    if (isTerminal(run.status) && items.length === run.items.total) return outcomes(run, items);
    const ended = await waitForRun(server, run.runId, {
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(signal !== undefined && { signal }),
    });
    return outcomes(ended, await server.getItems(run.runId));
  } catch (error) {
    if (error instanceof StepflowAbortError && signal?.aborted === true)
      throw await cancelled(server, submission, signal);
    throw error;
  }
}

function outcomes(run: RunSummary, items: readonly ItemAnswer[]): RunOutcome[] {
  return items.map((item) => outcomeOf(run, item));
}

/**
 * Cancels what was submitted: the signal of `run` means the run, and not only the waiting for it. A server that does not
 * answer is not waited for; the run is then cancelled when it does.
 *
 * @returns the error for the caller
 */
async function cancelled(
  server: Server,
  submission: Promise<{ readonly body: { readonly run: RunSummary } }>,
  signal: AbortSignal,
): Promise<StepflowAbortError> {
  let runId: string | undefined;
  const cancelling = submission.then(({ body }) => {
    runId = body.run.runId;
    return server.changeRun(runId, "cancel");
  });
  // What has ended meanwhile cannot be cancelled, and what cannot be reached is not the caller's question.
  await within(
    graceMs,
    cancelling.catch(() => {}),
  );
  const subject = runId === undefined ? "a run that the server has not answered for" : `run ${runId}`;
  return new StepflowAbortError(`${subject} was aborted by the caller's signal`, { runId, cause: signal.reason });
}

async function within(timeMs: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, timeMs);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
