import { StepflowError } from "@stepflow/core";

/** Others took over the runs of this process, as if it had ended: it writes nothing more. The code is `OWNERSHIP_LOST`. */
export class OwnershipLostError extends StepflowError {
  constructor(path: string) {
    const hint = "Give it a file of its own, or see to it that it is not suspended for longer than its lease.";
    super("OWNERSHIP_LOST", `${path}: another process has taken over the runs of this one. ${hint}`, { hint });
  }
}
