import { StepflowError, type StepflowErrorOptions } from "./stepflow-error.ts";

/** A documented limit was reached; `limit` names it, `maximum` is its value. */
export class LimitExceededError extends StepflowError {
  readonly limit: string;
  readonly maximum: number;

  constructor(limit: string, maximum: number, message: string, options: StepflowErrorOptions = {}) {
    super("LIMIT_EXCEEDED", message, { details: { limit, maximum }, ...options });
    this.limit = limit;
    this.maximum = maximum;
  }
}
