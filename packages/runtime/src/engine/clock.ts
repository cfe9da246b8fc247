/** Time as the engine sees it; tests put virtual time in its place. */
export interface Clock {
  /** In ms since the epoch. */
  now(): number;
  /** Calls back once after `delayMs`; the answer takes it back. */
  after(delayMs: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
