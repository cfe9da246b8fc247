const nobodyWaits = "nobody waits for the answer any more";

/**
 * Who waits for something to happen, so that all can be sent away when the server closes. A set of its own: listeners of one
 * signal would be searched through each time that one is added.
 */
export class OpenWaits {
  readonly #ends = new Set<AbortController>();
  #isClosed = false;

  /** A signal that is aborted by `end`, or when the server closes. */
  begin(): { readonly signal: AbortSignal; end(): void } {
    const controller = new AbortController();
    this.#ends.add(controller);
    const end = (): void => {
      this.#ends.delete(controller);
      // Without a reason an error would be made, with its stack, for every request.
      controller.abort(nobodyWaits);
    };
    if (this.#isClosed) end();
    return { signal: controller.signal, end };
  }

  close(): void {
    this.#isClosed = true;
    for (const controller of this.#ends) controller.abort(nobodyWaits);
    this.#ends.clear();
  }
}
