import type { JsonValue } from "../json.ts";

const marker: unique symbol = Symbol.for("@stepflow/StepflowError");

/** What every error of the SDK may carry beside its message. */
export interface StepflowErrorOptions {
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
  readonly hint: string | undefined;
  readonly details: JsonValue | undefined;

  constructor(code: string, message: string, options: StepflowErrorOptions = {}) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
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
  toJSON(): { name: string; code: string; message: string; hint?: string; details?: JsonValue } {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      ...(this.hint !== undefined && { hint: this.hint }),
      ...(this.details !== undefined && { details: this.details }),
    };
  }
}
