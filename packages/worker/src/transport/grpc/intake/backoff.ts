/** Pauses that grow, each by chance a little shorter, so that many workers do not come back at once. */
export class Backoff {
  readonly #firstMs: number;
  readonly #longestMs: number;
  #nextMs: number;

  constructor(firstMs: number, longestMs: number) {
    this.#firstMs = firstMs;
    this.#longestMs = longestMs;
    this.#nextMs = firstMs;
  }

  /** How long to wait now, in ms. */
  next(): number {
    const pauseMs = this.#nextMs;
    this.#nextMs = Math.min(this.#longestMs, pauseMs * 2);
    return pauseMs * (0.5 + Math.random() / 2);
  }

  /** It went well. */
  reset(): void {
    this.#nextMs = this.#firstMs;
  }
}
