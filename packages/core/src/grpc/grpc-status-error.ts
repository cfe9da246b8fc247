import { status } from "./status.ts";

/** A call over gRPC ended, and not well. */
export class GrpcStatusError extends Error {
  override readonly name = "GrpcStatusError";
  /** One of `status`, or a number that nobody knows. */
  readonly code: number;
  /** What the other side says, or what went wrong on the way. */
  readonly details: string;
  /** Whether the server said so, or the call broke off before it could. */
  readonly saidBy: "server" | "connection";

  constructor(code: number, details: string, saidBy: "server" | "connection" = "server", options?: ErrorOptions) {
    super(`${code} ${statusName(code)}: ${details}`, options);
    this.code = code;
    this.details = details;
    this.saidBy = saidBy;
  }
}

/** The name that a code has in gRPC; `UNKNOWN` for numbers that nobody knows. */
export function statusName(code: number): string {
  return Object.entries(status).find(([, number]) => number === code)?.[0] ?? "UNKNOWN";
}

/** Whether a call failed with one of these codes. */
export function hasStatus(error: unknown, ...codes: readonly number[]): error is GrpcStatusError {
  return error instanceof GrpcStatusError && codes.includes(error.code);
}
