/** What one of the system calls that matter did, in the order in which they happened. */
export type TracedCall =
  | { readonly kind: "mark"; readonly text: string }
  /** `log` is the file beside the database that SQLite writes first. */
  | { readonly kind: "write" | "sync"; readonly file: "database" | "log" };

/** What `strace` is to tell. */
export const straceOptions: readonly string[] = [
  "-f",
  "-qq",
  "-y",
  "-s",
  "80",
  "-e",
  "trace=write,pwrite64,fsync,fdatasync",
];

// 4711 pwrite64(20</tmp/runs.db-wal>, "…", 4096, 32) = 4096, or with "<unfinished ...>" at its end
const begun = /^(\d+)\s+(\w+)\((\d+)<([^>]*)>(?:, "((?:[^"\\]|\\.)*)")?/;
// 4711 <... fdatasync resumed>) = 0
const resumed = /^(\d+)\s+<\.\.\. (\w+) resumed>/;

/**
 * Reads what `strace` wrote. A write counts when it begins, a sync when it has ended: what happens between is not yet safe.
 *
 * @param database the path of the database
 */
export function readTrace(text: string, database: string): TracedCall[] {
  const calls: TracedCall[] = [];
  const unfinished = new Map<string, TracedCall>();
  for (const line of text.split("\n")) {
    const [, resumedBy, resumedName] = resumed.exec(line) ?? [];
    if (resumedBy !== undefined) {
      const call = unfinished.get(resumedBy);
      if (call !== undefined && isSync(resumedName)) calls.push(call);
      unfinished.delete(resumedBy);
      continue;
    }
    const [, thread = "", name, descriptor, path = "", written = ""] = begun.exec(line) ?? [];
    if (name === undefined) continue;
    const file = path === database ? "database" : path === `${database}-wal` ? "log" : undefined;
    if (file === undefined) {
      if (name === "write" && descriptor === "1") calls.push({ kind: "mark", text: written.replace(/\\n$/, "") });
    } else if (!isSync(name)) {
      calls.push({ kind: "write", file });
    } else if (line.endsWith("<unfinished ...>")) {
      unfinished.set(thread, { kind: "sync", file });
    } else {
      calls.push({ kind: "sync", file });
    }
  }
  return calls;
}

function isSync(name: string | undefined): boolean {
  return name === "fsync" || name === "fdatasync";
}
