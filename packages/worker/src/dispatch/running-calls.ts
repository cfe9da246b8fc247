import { StepflowAbortError } from "@stepflow/core";

/** The calls that go on in this worker, so that it can end without cutting them off. */
export class RunningCalls {
  readonly #componentOf = new Map<AbortController, string>();
  /** Components whose calls ended since anybody last asked which ran. */
  readonly #ended = new Set<string>();
  readonly #whenIdle: (() => void)[] = [];
  #draining = false;

  get isDraining(): boolean {
    return this.#draining;
  }

  /** @param component the name, for {@link takeNames} */
  start(component: string): AbortController {
    const controller = new AbortController();
    this.#componentOf.set(controller, component);
    return controller;
  }

  end(controller: AbortController): void {
    this.#ended.add(this.#componentOf.get(controller) ?? "");
    this.#componentOf.delete(controller);
    if (this.#componentOf.size > 0) return;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  /** The components that run, or ran since this was last asked. */
  takeNames(): ReadonlySet<string> {
    const names = new Set([...this.#componentOf.values(), ...this.#ended]);
    this.#ended.clear();
    return names;
  }

  /** From now on no call should start; resolves when none goes on, or after `drainMs`, when all are aborted. */
  async drain(drainMs: number): Promise<void> {
    this.#draining = true;
    if (this.#componentOf.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      this.#idle(),
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, drainMs);
      }),
    ]);
    clearTimeout(timer);
    this.abort(new StepflowAbortError(`the worker ends, and the call did not within ${drainMs} ms`));
  }

  abort(reason: StepflowAbortError): void {
    for (const controller of this.#componentOf.keys()) controller.abort(reason);
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }
}
