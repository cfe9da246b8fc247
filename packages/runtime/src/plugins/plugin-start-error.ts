/** Plugins of a configuration that did not start. */
export class PluginStartError extends Error {
  override readonly name = "PluginStartError";
  /** What each threw, by the name of the plugin. */
  readonly failures: ReadonlyMap<string, unknown>;

  constructor(failures: ReadonlyMap<string, unknown>) {
    super(`plugins did not start: ${[...failures.keys()].join(", ")}`);
    this.failures = failures;
  }
}
