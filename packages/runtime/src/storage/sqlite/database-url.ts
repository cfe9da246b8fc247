/** Where a database is, and what to do when it is missing. */
export interface DatabaseLocation {
  /** A file, relative to the directory of the process, or `:memory:`. */
  readonly path: string;
  readonly missing: "create" | "refuse";
}

/**
 * Reads the URL of a SQLite database, as official servers write it: `sqlite:flows.db?mode=rwc`, `sqlite:///data/flows.db`,
 * `sqlite::memory:`.
 *
 * @param missing what to do about a missing file when the URL has no `mode`
 * @returns a string that says what is wrong with it, when it is none
 */
export function readDatabaseUrl(url: string, missing: "create" | "refuse"): DatabaseLocation | string {
  const match = /^sqlite:(?:\/\/)?([^?]*)(?:\?(.*))?$/s.exec(url);
  if (match === null) return 'expected a URL such as "sqlite:flows.db?mode=rwc"';
  const [, encodedPath = "", query] = match;
  const path = decoded(encodedPath);
  const mode = new URLSearchParams(query).get("mode");
  if (mode === "memory" || path === ":memory:") return { path: ":memory:", missing: "create" };
  if (path === undefined || path === "") return 'there is no file in this URL; write "sqlite:flows.db?mode=rwc"';
  if (mode === "ro")
    return "a store that is read only keeps nothing; write ?mode=rwc, or ?mode=rw for a file that is there";
  if (mode === "rwc") return { path, missing: "create" };
  if (mode === "rw") return { path, missing: "refuse" };
  if (mode === null) return { path, missing };
  return "mode is none of rwc, rw, ro, memory; write ?mode=rwc to have a missing file made";
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
