import { readFileSync } from "node:fs";
import { readThreadStat } from "./thread-stat.ts";

/** What can be seen of a thread of this machine. */
export type ThreadSight =
  | { readonly kind: "running"; readonly startTime: string }
  | { readonly kind: "ended" }
  /** There may be one, but this process must not see it. */
  | { readonly kind: "hidden" };

export type LookAtThread = (id: number) => ThreadSight;

/** Looks a thread up by its id, in the namespace of this process. */
export const lookAtThread: LookAtThread = (id) => {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, "latin1");
  } catch {
    return isGone(id) ? { kind: "ended" } : { kind: "hidden" };
  }
  const stat = readThreadStat(text);
  if (stat === undefined) return { kind: "hidden" };
  // A zombie, or dead: it is listed until its parent asks for it, and runs nothing any more.
  if ("ZXx".includes(stat.state)) return { kind: "ended" };
  return { kind: "running", startTime: stat.startTime };
};

/** `/proc` may hide the processes of other users (`hidepid`); signals tell a missing one from a foreign one. */
function isGone(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
