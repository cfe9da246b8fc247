import { StepflowError, type StepflowErrorOptions } from "./stepflow-error.ts";

/** A component, run, flow or blob that does not exist here. */
export class NotFoundError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("NOT_FOUND", message, options);
  }
}
