/** How many requests may come. */
export interface RateLimit {
  /** Requests in a second, over a long time. */
  readonly perSecond: number;
  /** Requests at once, after a time without any; as many as in a second by default. */
  readonly burst?: number;
}

interface Bucket {
  tokens: number;
  filledMs: number;
}

const maxBuckets = 10_000;

/** Counts requests of each caller: a bucket of tokens that fills at a steady rate. */
export class RateLimiter {
  readonly #perMs: number;
  readonly #burst: number;
  readonly #bucketByCaller = new Map<string, Bucket>();

  constructor({ perSecond, burst = perSecond }: RateLimit) {
    this.#perMs = perSecond / 1_000;
    this.#burst = Math.max(1, burst);
  }

  /**
   * Takes a token of a caller.
   *
   * @returns 0, or how long to wait when there is none, in ms
   */
  take(caller: string, nowMs: number): number {
    const known = this.#bucketByCaller.get(caller);
    const filled = known === undefined ? this.#burst : known.tokens + (nowMs - known.filledMs) * this.#perMs;
    const tokens = Math.min(this.#burst, filled);
    const isFree = tokens >= 1;
    this.#keep(caller, { tokens: isFree ? tokens - 1 : tokens, filledMs: nowMs });
    return isFree ? 0 : this.#perMs === 0 ? Number.POSITIVE_INFINITY : (1 - tokens) / this.#perMs;
  }

  /** Callers that were not heard of for longest are forgotten, so that many names do not fill the memory. */
  #keep(caller: string, bucket: Bucket): void {
    this.#bucketByCaller.delete(caller);
    this.#bucketByCaller.set(caller, bucket);
    if (this.#bucketByCaller.size <= maxBuckets) return;
    const [oldest] = this.#bucketByCaller.keys();
    if (oldest !== undefined) this.#bucketByCaller.delete(oldest);
  }
}
