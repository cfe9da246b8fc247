import { status } from "./status.ts";

/** A call over gRPC ended, and not well. */
export class GrpcStatusError extends Error {
  override readonly name = "GrpcStatusError";
  /** One of `status`, or a number that nobody knows. */
  readonly code: number;
  /** What the other side says, or what went wrong on the way. */
  readonly details: string;

  constructor(code: number, details: string) {
    const name = Object.entries(status).find(([, number]) => number === code)?.[0] ?? "UNKNOWN";
    super(`${code} ${name}: ${details}`);
    this.code = code;
    this.details = details;
  }
}

/** Whether a call failed with one of these codes. */
export function hasStatus(error: unknown, ...codes: readonly number[]): error is GrpcStatusError {
  return error instanceof GrpcStatusError && codes.includes(error.code);
}
