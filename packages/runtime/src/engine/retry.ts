import type { ErrorAction, FlowError } from "@stepflow/core";

/** The pause before the n-th retry of one kind, from 1, in ms. */
export type Backoff =
  | { readonly type: "constant"; readonly delayMs: number }
  | { readonly type: "exponential"; readonly minDelayMs: number; readonly maxDelayMs: number; readonly factor: number }
  | { readonly type: "fibonacci"; readonly minDelayMs: number; readonly maxDelayMs: number };

export interface RetryPolicy {
  /** How often a failure of the transport is tried again, whatever the step says. */
  readonly transportMaxRetries: number;
  readonly backoff: Backoff;
}

/** Contract: `schemas/stepflow-config.json`, `RetryConfig`. */
export const defaultRetryPolicy: RetryPolicy = {
  transportMaxRetries: 3,
  backoff: { type: "fibonacci", minDelayMs: 1_000, maxDelayMs: 10_000 },
};

/** How often `onError: retry` tries again when the flow does not say. */
const defaultMaxRetries = 3;

export function backoffDelayMs(backoff: Backoff, retry: number): number {
  switch (backoff.type) {
    case "constant":
      return backoff.delayMs;
    case "exponential":
      return Math.min(backoff.minDelayMs * backoff.factor ** (retry - 1), backoff.maxDelayMs);
    case "fibonacci":
      return Math.min(backoff.minDelayMs * fibonacci(retry), backoff.maxDelayMs);
  }
}

function fibonacci(n: number): number {
  let [current, next] = [1, 1];
  for (let index = 1; index < n && Number.isFinite(current); index += 1) [current, next] = [next, current + next];
  return current;
}

/** How often a task was tried again so far, by kind of failure. */
export interface RetryCounts {
  transport: number;
  component: number;
}

/**
 * Whether a failed task is tried again, and after how long; counts the retry if so.
 *
 * Failures of the transport (−32399 to −32300) have the policy's budget, failures of components (−32199 to −32100) the
 * step's own, every other failure none.
 */
export function nextRetryDelayMs(
  { code }: FlowError,
  onError: ErrorAction,
  policy: RetryPolicy,
  counts: RetryCounts,
): number | undefined {
  if (code >= -32399 && code <= -32300) {
    if (counts.transport >= policy.transportMaxRetries) return undefined;
    counts.transport += 1;
    return backoffDelayMs(policy.backoff, counts.transport);
  }
  if (code >= -32199 && code <= -32100 && onError.action === "retry") {
    if (counts.component >= (onError.maxRetries ?? defaultMaxRetries)) return undefined;
    counts.component += 1;
    return backoffDelayMs(policy.backoff, counts.component);
  }
  return undefined;
}
