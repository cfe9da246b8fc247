import { StepflowAbortError } from "@stepflow/core/executor";

/** Which runs are being waited for, so that closing can let them end. */
export class Lifetime {
  readonly #held = new Set<Promise<unknown>>();
  #closing = false;

  /**
   * Takes up work that closing waits for.
   *
   * @throws StepflowAbortError when closing has begun
   */
  hold<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closing) return Promise.reject(new StepflowAbortError("the client was closed"));
    const promise = work();
    this.#held.add(promise);
    const letGo = (): void => void this.#held.delete(promise);
    promise.then(letGo, letGo);
    return promise;
  }

  /** Takes up no more; answers when all has ended, or after `drainMs`. */
  async drain(drainMs: number): Promise<void> {
    this.#closing = true;
    if (drainMs === 0 || this.#held.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, drainMs);
    });
    await Promise.race([Promise.allSettled(this.#held), patience]);
    clearTimeout(timer);
  }
}
