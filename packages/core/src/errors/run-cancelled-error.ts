import { StepflowError } from "./stepflow-error.ts";

/** A run was waited for, and it was cancelled. */
export class RunCancelledError extends StepflowError {
  constructor(runId: string) {
    super("RUN_CANCELLED", `run ${runId} was cancelled`, { runId });
  }
}
