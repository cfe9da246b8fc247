/** What `/proc/<id>/stat` says of a thread. */
export interface ThreadStat {
  readonly id: number;
  /** One letter, such as `R` for running and `Z` for a zombie. */
  readonly state: string;
  /** In clock ticks since the boot. */
  readonly startTime: string;
}

/** Answers `undefined` for text of another form. Contract: proc_pid_stat(5) of Linux. */
export function readThreadStat(text: string): ThreadStat | undefined {
  // The name of the command is the second field, and may itself have spaces, parentheses and line feeds.
  const nameBegins = text.indexOf(" (");
  const nameEnds = text.lastIndexOf(") ");
  if (nameBegins === -1 || nameEnds < nameBegins) return undefined;
  const id = Number(text.slice(0, nameBegins));
  const fromThird = text.slice(nameEnds + 2).split(" ");
  const state = fromThird[0] ?? "";
  const startTime = fromThird[22 - 3] ?? "";
  if (!Number.isSafeInteger(id) || !/^[A-Za-z]$/.test(state) || !/^\d+$/.test(startTime)) return undefined;
  return { id, state, startTime };
}
