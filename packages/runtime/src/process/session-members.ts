import { readdirSync, readFileSync } from "node:fs";

/** A process of a session, and the head of its group. */
export interface SessionMember {
  readonly id: number;
  readonly group: number;
}

/**
 * The living processes of a session; none where the system does not tell. The number of a session is not given to
 * another process while anybody is in it, so it is safe to ask also after its head has ended. Contract: proc_pid_stat(5)
 * of Linux.
 */
export function sessionMembers(session: number): SessionMember[] {
  if (process.platform !== "linux") return [];
  return processIds().flatMap((id) => {
    const found = readMembership(statOf(id));
    return found?.session === session ? [{ id, group: found.group }] : [];
  });
}

/** Reads the line of `/proc/<id>/stat`; `undefined` for what has ended, a zombie included, and for other text. */
export function readMembership(stat: string): { readonly group: number; readonly session: number } | undefined {
  // The second field is a name, which may have spaces and parentheses.
  const [state, , group, session] = stat.slice(stat.lastIndexOf(") ") + 2).split(" ");
  if (state === undefined || state === "Z" || state === "X" || session === undefined) return undefined;
  return { group: Number(group), session: Number(session) };
}

function processIds(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function statOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/stat`, "latin1");
  } catch {
    return "";
  }
}
