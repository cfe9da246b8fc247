/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What to write instead. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** What commander says of a command line, in our form: `error: …\n(Did you mean …?)`. */
export function toUsageError(message: string, command: string): UsageError {
  const [first = "", suggestion] = message.replace(/^error: /, "").split("\n");
  const help = `${command} --help lists what there is.`;
  const hint = suggestion === undefined ? help : `${suggestion.replace(/^\((.*)\)$/, "$1")} ${help}`;
  return new UsageError(first, hint);
}
