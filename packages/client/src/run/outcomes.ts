import { FlowFailedError, RunCancelledError, type RunOutcome } from "@stepflow/core/executor";

/**
 * What an item came to.
 *
 * @throws FlowFailedError when it failed
 * @throws RunCancelledError when it was cancelled
 */
export function resultOf<Output>(outcome: RunOutcome<Output>): Output {
  switch (outcome.outcome) {
    case "success":
      return outcome.result;
    case "failed":
      throw new FlowFailedError(outcome.runId, outcome.error);
    default:
      throw new RunCancelledError(outcome.runId);
  }
}

/** What a flow with types comes to has its type: nobody but the server could tell otherwise. */
export function typedOutcomes<Output>(outcomes: Promise<RunOutcome[]>): Promise<RunOutcome<Output>[]> {
  return outcomes as Promise<RunOutcome<Output>[]>;
}
