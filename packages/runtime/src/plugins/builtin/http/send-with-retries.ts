import type { Clock } from "../../../engine/clock.ts";
import { pause } from "../pause.ts";
import { HttpError } from "./errors.ts";
import type { HttpReply } from "./http-client.ts";

export interface HttpRetries {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly maxRetries: number;
  /** Whether the request may be repeated when nobody knows what the first one did. */
  readonly repeatable: boolean;
}

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A server that asks for more gets no second request: its reply is the answer. */
const longestRetryAfterMs = 60_000;

/** The server has not begun the work. */
const refusedStatuses = new Set([429, 503]);
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Sends until there is a reply worth having: again after failures that pass, when the server asks for it no earlier than
 * it says, else after pauses that double from half a second.
 */
export async function sendWithRetries(send: () => Promise<HttpReply>, retries: HttpRetries): Promise<HttpReply> {
  for (let retry = 0; ; retry += 1) {
    const last = retry >= retries.maxRetries;
    let delayMs = Math.min(firstPauseMs * 2 ** retry, longestPauseMs);
    try {
      const reply = await send();
      const statuses = retries.repeatable ? passingStatuses : refusedStatuses;
      if (last || !statuses.has(reply.status)) return reply;
      const askedMs = retryAfterMs(reply.headers["retry-after"], retries.clock.now());
      if (askedMs !== undefined && askedMs > longestRetryAfterMs) return reply;
      delayMs = askedMs ?? delayMs;
    } catch (thrown) {
      if (last || !retries.repeatable || !(thrown instanceof HttpError)) throw thrown;
    }
    await pause(retries.clock, delayMs, retries.signal);
  }
}

/** Seconds or a date. Contract: RFC 9110, 10.2.3. */
function retryAfterMs(text: string | undefined, nowMs: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
