import type { JsonValue } from "../json.ts";

const marker: unique symbol = Symbol.for("@stepflow/StepflowError");

/** What every error of the SDK may carry beside its message. */
export interface StepflowErrorOptions {
  /** The HTTP status, when a server answered with one. */
  readonly status?: number | undefined;
  /** The run that it is about. */
  readonly runId?: string | undefined;
  /** What the server calls the request, to find it in its logs. */
  readonly requestId?: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable?: boolean | undefined;
  /** What to do about it, in one sentence. */
  readonly hint?: string | undefined;
  /** Machine-readable facts about the error. Never contains secrets. */
  readonly details?: JsonValue | undefined;
  readonly cause?: unknown;
}

/**
 * The root of every error that the SDK throws.
 *
 * `code` is a stable string to branch on; `message` starts with it in brackets.
 */
export class StepflowError extends Error {
  readonly code: string;
  readonly status: number | undefined;
  readonly runId: string | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly hint: string | undefined;
  readonly details: JsonValue | undefined;

  constructor(code: string, message: string, options: StepflowErrorOptions = {}) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.status = options.status;
    this.runId = options.runId;
    this.requestId = options.requestId;
    this.retryable = options.retryable ?? false;
    this.hint = options.hint;
    this.details = options.details;
    // A marker instead of `instanceof`, so that two copies of the package in one process still agree.
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether `value` is an error of the SDK, also when another copy of the package made it. */
  static isInstance(value: unknown): value is StepflowError {
    return typeof value === "object" && value !== null && marker in value;
  }

  /** The error as data, for logs and for the wire: no stack, no cause. */
  toJSON(): StepflowErrorJson {
    const { name, code, message, status, runId, requestId, hint, details } = this;
    return {
      name,
      code,
      message,
      ...(status !== undefined && { status }),
      ...(runId !== undefined && { runId }),
      ...(requestId !== undefined && { requestId }),
      ...(hint !== undefined && { hint }),
      ...(details !== undefined && { details }),
    };
  }
}

/** A {@link StepflowError} as data. */
export interface StepflowErrorJson {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly runId?: string;
  readonly requestId?: string;
  readonly hint?: string;
  readonly details?: JsonValue;
}
