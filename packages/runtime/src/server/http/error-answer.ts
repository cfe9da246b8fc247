import type { Contract } from "@stepflow/api";
import {
  ConflictError,
  LimitExceededError,
  NotFoundError,
  StepflowAbortError,
  StepflowError,
  ValidationError,
} from "@stepflow/core";
import { BodyCutOffError, BodyTooLargeError } from "../blob-api/read-body.ts";
import { HttpError } from "./http-error.ts";

/** What a request that failed is answered with. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Contract.ErrorResponse;
}

/**
 * Puts what was thrown into the contract's `ErrorResponse`. Of what nobody foresaw, only the id of the request is told:
 * the rest is for the log.
 */
export function errorAnswer(thrown: unknown, requestId: string): ErrorAnswer {
  const status = statusOf(thrown);
  const message =
    status === 500 && !(thrown instanceof HttpError)
      ? `the server failed; its log tells why under requestId ${requestId}`
      : withHint(thrown instanceof Error ? thrown : new Error(String(thrown)));
  const headers = thrown instanceof HttpError ? thrown.headers : status === 503 ? { "retry-after": "1" } : {};
  return { status, headers, body: { code: status, message } };
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpError) return thrown.status;
  if (thrown instanceof BodyTooLargeError) return 413;
  if (thrown instanceof BodyCutOffError) return 400;
  if (thrown instanceof NotFoundError) return 404;
  if (thrown instanceof ConflictError) return 409;
  if (thrown instanceof ValidationError) return 400;
  if (thrown instanceof LimitExceededError) return thrown.limit === "concurrency" ? 400 : 413;
  // The runtime has been closed: another one will take the request.
  if (thrown instanceof StepflowAbortError) return 503;
  return fastifyStatus(thrown) ?? 500;
}

/** Errors of fastify itself, such as that of a path that cannot be decoded, say their status. */
function fastifyStatus(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !("statusCode" in thrown)) return undefined;
  const { statusCode } = thrown;
  return typeof statusCode === "number" && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}

function withHint(error: Error): string {
  if (!StepflowError.isInstance(error)) return error.message;
  const plain = error.message.replace(`[${error.code}] `, "");
  return error.hint === undefined || plain.endsWith(error.hint) ? plain : `${plain}. ${error.hint}`;
}
