import type { Clock } from "../../src/index.ts";
import type { VirtualClock } from "../support/virtual-clock.ts";

/** Time as one process sees it: it stops when the process ends, and what comes due while it is suspended comes later. */
export class ProcessClock implements Clock {
  readonly #clock: VirtualClock;
  #state: "running" | "suspended" | "ended" = "running";
  readonly #heldBack: (() => void)[] = [];

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  get hasEnded(): boolean {
    return this.#state === "ended";
  }

  get isRunning(): boolean {
    return this.#state === "running";
  }

  now = (): number => this.#clock.now();

  after = (delayMs: number, callback: () => void): (() => void) => this.#set(this.#clock.after, delayMs, callback);

  afterInBackground = (delayMs: number, callback: () => void): (() => void) =>
    this.#set(this.#clock.afterInBackground, delayMs, callback);

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(delayMs, resolve);
    });
  }

  /** Resolves at once while the process runs, later while it is suspended, and never when it has ended. */
  running(): Promise<void> {
    if (this.#state === "running") return Promise.resolve();
    return new Promise((resolve) => {
      if (this.#state === "suspended") this.#heldBack.push(() => resolve(this.running()));
    });
  }

  suspend(): void {
    if (this.#state === "running") this.#state = "suspended";
  }

  goOn(): void {
    if (this.#state !== "suspended") return;
    this.#state = "running";
    for (const happen of this.#heldBack.splice(0)) happen();
  }

  end(): void {
    this.#state = "ended";
    this.#heldBack.length = 0;
  }

  #set(set: Clock["after"], delayMs: number, callback: () => void): () => void {
    let isWanted = true;
    const happen = (): void => {
      if (!isWanted || this.#state === "ended") return;
      if (this.#state === "suspended") this.#heldBack.push(happen);
      else callback();
    };
    const cancel = set(delayMs, happen);
    return () => {
      isWanted = false;
      cancel();
    };
  }
}
