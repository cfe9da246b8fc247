/** A worker that serves. */
export interface RunningWorker {
  /** Where runtimes reach it, for `url` of a plugin of type `stepflow`; `stdio:` over standard input and output. */
  readonly url: string;
  /** 0 over standard input and output. */
  readonly port: number;
  /**
   * Takes no further work, lets what runs end within `drainMs`, aborts what is left, and lets go of the port. By default
   * the drain time that it was started with.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>;
}
