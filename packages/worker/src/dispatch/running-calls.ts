import { StepflowAbortError } from "@stepflow/core";

/** The calls that go on in this worker, so that it can end without cutting them off. */
export class RunningCalls {
  readonly #controllers = new Set<AbortController>();
  readonly #whenIdle: (() => void)[] = [];
  #draining = false;

  get isDraining(): boolean {
    return this.#draining;
  }

  get size(): number {
    return this.#controllers.size;
  }

  start(): AbortController {
    const controller = new AbortController();
    this.#controllers.add(controller);
    return controller;
  }

  end(controller: AbortController): void {
    this.#controllers.delete(controller);
    if (this.#controllers.size > 0) return;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  /** From now on no call should start; resolves when none goes on, or after `drainMs`, when all are aborted. */
  async drain(drainMs: number): Promise<void> {
    this.#draining = true;
    if (this.#controllers.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      this.#idle(),
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, drainMs);
      }),
    ]);
    clearTimeout(timer);
    const reason = new StepflowAbortError(`the worker ends, and the call did not within ${drainMs} ms`);
    for (const controller of this.#controllers) controller.abort(reason);
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }
}
