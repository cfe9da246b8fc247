import { isJsonObject, type JsonValue, StepflowError } from "@stepflow/core/executor";
import { checkAmount } from "../check-numbers.ts";

/** How often and how long a call is tried again. Times are in ms. */
export interface RetryOptions {
  /** How many times after the first; 0 for never. 2 by default. */
  readonly limit?: number;
  /** The first pause; each after it is twice as long. 500 by default. */
  readonly minDelayMs?: number;
  /** 8,000 by default. */
  readonly maxDelayMs?: number;
  /** No attempt begins later than this after the first, and no stream is taken up again. 60,000 by default. */
  readonly totalMs?: number;
}

/** Decides about attempts. */
export type RetryPolicy = Required<RetryOptions>;

/** @throws ValidationError for what is no number, or below 0 */
export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  const policy: RetryPolicy = {
    limit: options.limit ?? 2,
    minDelayMs: options.minDelayMs ?? 500,
    maxDelayMs: options.maxDelayMs ?? 8_000,
    totalMs: options.totalMs ?? 60_000,
  };
  for (const [name, value] of Object.entries(policy)) checkAmount(`retry.${name}`, value);
  return policy;
}

/** What a call may risk: `safe` calls come to the same however often they reach the server. */
export type Repeatable = "safe" | "unsafe";

/** The pause before the attempt after this failure, in ms; undefined when there is none. */
export function delayAfter(
  policy: RetryPolicy,
  error: unknown,
  failure: { readonly attempt: number; readonly elapsedMs: number; readonly repeatable: Repeatable },
): number | undefined {
  if (failure.attempt > policy.limit || !mayTryAgain(error, failure.repeatable)) return undefined;
  const delayMs = retryAfterOf(error) ?? backoff(policy, failure.attempt);
  return failure.elapsedMs + delayMs <= policy.totalMs ? delayMs : undefined;
}

/** 25 % jitter: clients that failed together do not come back together. */
export function backoff({ minDelayMs, maxDelayMs }: RetryPolicy, attempt: number): number {
  return Math.min(maxDelayMs, minDelayMs * 2 ** (attempt - 1)) * (1 - Math.random() / 4);
}

/** What a gateway answers when the server is away for a moment. A bare 500 is the server's own, and would come again. */
const passingStatuses: readonly number[] = [408, 502, 503, 504];

/** The system's words for a connection that was never made: nothing was sent, so nothing can happen twice. */
const neverSent: readonly string[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

function mayTryAgain(error: unknown, repeatable: Repeatable): boolean {
  if (!StepflowError.isInstance(error)) return false;
  // A limit is checked before the work begins.
  if (error.code === "RATE_LIMIT") return true;
  if (error.code === "CONNECTION" && neverSent.includes(String(detailOf(error, "code")))) return true;
  if (repeatable === "unsafe") return false;
  if (error.status !== undefined) return passingStatuses.includes(error.status);
  return error.code === "CONNECTION" || error.code === "TIMEOUT";
}

function retryAfterOf(error: unknown): number | undefined {
  const retryAfterMs = detailOf(error, "retryAfterMs");
  return typeof retryAfterMs === "number" ? retryAfterMs : undefined;
}

function detailOf(error: unknown, name: string): JsonValue | undefined {
  return StepflowError.isInstance(error) && isJsonObject(error.details) ? error.details[name] : undefined;
}
