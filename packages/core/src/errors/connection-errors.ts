import { StepflowError, type StepflowErrorOptions } from "./stepflow-error.ts";

/** No answer came: the connection was refused, broke, or could not be made. */
export class StepflowConnectionError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("CONNECTION", message, { retryable: true, ...options });
  }
}

/** Something took longer than the time that it was given. What was waited for may still go on. */
export class StepflowTimeoutError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("TIMEOUT", message, { retryable: true, ...options });
  }
}

/** The caller's own signal ended it, or the executor was closed. */
export class StepflowAbortError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("ABORTED", message, options);
  }
}

/** The other side sent something that its protocol does not allow. */
export class ProtocolError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("PROTOCOL", message, options);
  }
}
