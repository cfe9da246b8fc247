const nobodyWaits = "nobody waits for the answer any more";

/** Somebody who waits for something to happen. */
export interface OpenWait {
  /** Aborted when the wait is given up, or the server closes. */
  readonly signal: AbortSignal;
  answered(): void;
  giveUp(): void;
}

/**
 * Who waits for something to happen, so that all can be sent away when the server closes. A set of its own: listeners of one
 * signal would be searched through each time that one is added.
 */
export class OpenWaits {
  readonly #ends = new Set<AbortController>();
  #isClosed = false;

  /** A wait, until it has been answered or was given up. */
  begin(): OpenWait {
    const controller = new AbortController();
    this.#ends.add(controller);
    const wait: OpenWait = {
      signal: controller.signal,
      answered: () => {
        this.#ends.delete(controller);
      },
      giveUp: () => {
        this.#ends.delete(controller);
        // Without a reason an error would be made, with its stack.
        controller.abort(nobodyWaits);
      },
    };
    if (this.#isClosed) wait.giveUp();
    return wait;
  }

  close(): void {
    this.#isClosed = true;
    for (const controller of this.#ends) controller.abort(nobodyWaits);
    this.#ends.clear();
  }
}
