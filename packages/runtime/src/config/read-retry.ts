import { type Backoff, defaultRetryPolicy, type RetryPolicy } from "../engine/retry.ts";
import type { Fields } from "./fields.ts";

/** Reads `retry`. Contract: `schemas/stepflow-config.json`, `RetryConfig`. */
export function readRetry(fields: Fields): RetryPolicy {
  fields.warnUnknown(["transportMaxRetries", "backoff"]);
  return {
    transportMaxRetries: fields.countOr("transportMaxRetries", defaultRetryPolicy.transportMaxRetries, 2 ** 32 - 1),
    backoff: fields.has("backoff") ? readBackoff(fields.optionalObject("backoff")) : defaultRetryPolicy.backoff,
  };
}

function readBackoff(fields: Fields): Backoff {
  const type = fields.choice("type", ["constant", "exponential", "fibonacci"]);
  if (type === undefined) return defaultRetryPolicy.backoff;
  if (type === "constant") {
    fields.warnUnknown(["type", "delayMs"]);
    return { type, delayMs: fields.countOr("delayMs", 1_000) };
  }
  const bounds = { minDelayMs: fields.countOr("minDelayMs", 1_000), maxDelayMs: fields.countOr("maxDelayMs", 10_000) };
  if (type === "fibonacci") {
    fields.warnUnknown(["type", "minDelayMs", "maxDelayMs"]);
    return { type, ...bounds };
  }
  fields.warnUnknown(["type", "minDelayMs", "maxDelayMs", "factor"]);
  const factor = fields.get("factor") ?? (fields.has("factor") ? null : 2);
  if (typeof factor === "number") return { type, ...bounds, factor };
  fields.refuse("factor", "a number");
  return { type, ...bounds, factor: 2 };
}
