/** Time as the engine sees it; tests put virtual time in its place. */
export interface Clock {
  /** In ms since the epoch. */
  now(): number;
  /** Calls back once after `delayMs`; the answer takes it back. */
  after(delayMs: number, callback: () => void): () => void;
  /** As {@link Clock.after}, for what nobody waits for: it does not keep the process alive. */
  afterInBackground(delayMs: number, callback: () => void): () => void;
}

/** The longest pause that a timer takes; a longer one would be over at once. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after: (delayMs, callback) => startTimer(delayMs, callback, (timer) => timer),
  afterInBackground: (delayMs, callback) => startTimer(delayMs, callback, (timer) => timer.unref()),
};

type Timer = ReturnType<typeof setTimeout>;

function startTimer(delayMs: number, callback: () => void, prepare: (timer: Timer) => Timer): () => void {
  let timer: Timer;
  const wait = (leftMs: number): void => {
    timer = prepare(
      leftMs > longestTimerMs
        ? setTimeout(() => wait(leftMs - longestTimerMs), longestTimerMs)
        : setTimeout(callback, leftMs),
    );
  };
  wait(delayMs);
  return () => clearTimeout(timer);
}
