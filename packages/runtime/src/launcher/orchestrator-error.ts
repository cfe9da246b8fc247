import { StepflowError } from "@stepflow/core";

/** Why there is no server, or no longer one. */
export type OrchestratorFailure =
  | "not-found"
  | "not-a-server"
  | "wrong-release"
  | "config-refused"
  | "port-in-use"
  | "timed-out"
  | "ended";

/** The official server did not start, or has ended by itself. */
export class OrchestratorError extends StepflowError {
  readonly reason: OrchestratorFailure;
  /** The last lines of the server's log, the oldest first. */
  readonly log: readonly string[];

  constructor(
    reason: OrchestratorFailure,
    message: string,
    options: { readonly log?: readonly string[]; readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    const { log = [], hint, cause } = options;
    super("ORCHESTRATOR", hint === undefined ? message : `${message}. ${hint}`, { hint, cause });
    this.reason = reason;
    this.log = log;
  }
}
