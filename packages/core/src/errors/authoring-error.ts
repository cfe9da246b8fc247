import { StepflowError } from "./stepflow-error.ts";

/** A flow was written in a way that no document can express; thrown while the flow is being defined, never by a run. */
export class AuthoringError extends StepflowError {
  /** @param cure what to write instead, in one sentence; it becomes part of the message */
  constructor(message: string, cure: string) {
    super("AUTHORING", `${message}. ${cure}`, { hint: cure });
  }
}
