import type { OperationId } from "../../generated/rest-operations.ts";
import { HttpError } from "../http/http-error.ts";
import { type ApiKeyRecord, hasExpired } from "../keys/api-key.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import { missingScope, needsKey } from "../keys/scope.ts";
import type { RateLimiter } from "./rate-limiter.ts";

/** Who may pass. */
export interface GateSettings {
  /** Without keys nobody needs one. */
  readonly keys: KeyRing | undefined;
  readonly rateLimiter: RateLimiter | undefined;
}

/** A request, as far as it matters for who sent it. */
export interface GateRequest {
  readonly operation: OperationId;
  readonly authorization: string | undefined;
  readonly address: string;
}

/**
 * Lets a request pass that has a key for what it asks, and whose sender has not sent too many.
 *
 * @throws HttpError 401 without a key that is good, 403 when it is not good for this, 429 when there are too many
 */
export async function passGate(request: GateRequest, { keys, rateLimiter }: GateSettings): Promise<void> {
  const { operation, authorization, address } = request;
  if (!needsKey(operation)) return;
  const key = keys === undefined ? undefined : await identify(authorization, keys, () => limit(address, rateLimiter));
  limit(key === undefined ? address : key.id, rateLimiter);
  const missing = key === undefined ? undefined : missingScope(operation, key.scopes);
  if (missing !== undefined)
    throw new HttpError(403, `the API key is not good for this; it lacks the scope ${missing}`);
}

/** @param refused called before a key is refused: guesses are limited by where they come from */
async function identify(authorization: string | undefined, keys: KeyRing, refused: () => void): Promise<ApiKeyRecord> {
  const [, key] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
  const record = key === undefined ? undefined : await keys.find(key);
  if (record !== undefined && !hasExpired(record, Date.now())) return record;
  refused();
  const reason =
    key === undefined
      ? "expected the header Authorization: Bearer with an API key"
      : record === undefined
        ? "the API key is none of this server's"
        : "the API key has expired";
  throw new HttpError(401, reason, { "www-authenticate": "Bearer" });
}

function limit(caller: string, rateLimiter: RateLimiter | undefined): void {
  const waitMs = rateLimiter?.take(caller, performance.now()) ?? 0;
  if (waitMs === 0) return;
  const seconds = Math.min(Math.ceil(waitMs / 1_000), 3_600);
  throw new HttpError(429, `too many requests; come again in ${seconds} s`, { "retry-after": String(seconds) });
}
