import type { FlowError } from "../flow-error.ts";
import { StepflowError } from "./stepflow-error.ts";

/** A run ended, and its outcome is a failure of the flow itself. */
export class FlowFailedError extends StepflowError {
  /** The protocol's error: its `code` is a number of {@link FlowErrorCode} or the component's own. */
  readonly flowError: FlowError;

  constructor(runId: string, flowError: FlowError) {
    super("FLOW_FAILED", `${flowError.message} (code ${flowError.code}, run ${runId})`, {
      runId,
      details: flowError.data,
    });
    this.flowError = flowError;
  }
}
