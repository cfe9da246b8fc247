import type { ChildProcess } from "node:child_process";
import { sessionMembers } from "./session-members.ts";

/**
 * How a process is started as the head of a group of its own, so that what it starts ends with it: a launcher such as
 * `npx` is not the server. Windows has no groups.
 */
export const asGroup: { readonly detached: boolean; readonly windowsHide: true } = {
  detached: process.platform !== "win32",
  windowsHide: true,
};

/**
 * Signals a process started `asGroup` and all that it started.
 *
 * @param signal 0 only asks whether anybody is left
 * @returns whether there was anybody to signal
 */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.platform === "win32" ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/**
 * As {@link signalGroup}, and what left the group for one of its own, too, as the workers of official servers do. A
 * process started `asGroup` heads a session, which nobody leaves by making a group; only Linux tells who is in it.
 */
export function signalSession(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  const isGroupLeft = signalGroup(child, signal);
  const others = child.pid === undefined ? [] : sessionMembers(child.pid).filter(({ group }) => group !== child.pid);
  return others.map(({ id }) => signalProcess(id, signal)).includes(true) || isGroupLeft;
}

function signalProcess(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch {
    return false;
  }
}

/** How a process ended, for errors: "exited with code 1". */
export function describeExit(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `exited with code ${code}` : `was ended by ${signal}`;
}
