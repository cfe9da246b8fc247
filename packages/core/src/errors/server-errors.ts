import { StepflowError, type StepflowErrorOptions } from "./stepflow-error.ts";

/** The server does not know who is calling: no API key, or one that it does not accept. */
export class AuthenticationError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("AUTHENTICATION", message, options);
  }
}

/** The server knows who is calling, and that caller may not do this. */
export class PermissionDeniedError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("PERMISSION_DENIED", message, options);
  }
}

/** What is asked does not fit the state that the thing is in, for example deleting a run that goes on. */
export class ConflictError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("CONFLICT", message, options);
  }
}

/** A body, an input or a value is larger than a limit allows. */
export class PayloadTooLargeError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("PAYLOAD_TOO_LARGE", message, options);
  }
}

/** Too many requests in too short a time. */
export class RateLimitError extends StepflowError {
  /** How long to wait before the next try, in ms, when the server said so. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: StepflowErrorOptions & { readonly retryAfterMs?: number | undefined } = {}) {
    super("RATE_LIMIT", message, { retryable: true, ...options });
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The server failed at something that was asked of it rightly. */
export class ServerError extends StepflowError {
  constructor(message: string, options: StepflowErrorOptions = {}) {
    super("SERVER", message, { retryable: true, ...options });
  }
}
