/** A call that goes on in this worker. */
export class RunningCall {
  /** The component's name. */
  readonly component: string;
  #controller: AbortController | undefined;

  constructor(component: string) {
    this.component = component;
  }

  // Made when first asked for: most components never look, and an AbortController costs more than the rest of a call.
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    return this.#controller.signal;
  }

  /** Whether nobody waits for its answer any more. */
  get isAborted(): boolean {
    return this.#controller?.signal.aborted === true;
  }

  abort(reason: unknown): void {
    this.#controller ??= new AbortController();
    this.#controller.abort(reason);
  }
}
