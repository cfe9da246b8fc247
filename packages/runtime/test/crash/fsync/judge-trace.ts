import type { TracedCall } from "./read-trace.ts";

/** Acknowledgements that a loss of power could take back: what they rest on had not reached the disk. */
export function findUnsafeMarks(calls: readonly TracedCall[]): string[] {
  const unsafe: string[] = [];
  let isSafe = false;
  let lastCalled = "begin";
  let syncsSinceCalled = 0;
  for (const call of between(calls, "begin", "result")) {
    if (call.kind === "mark") {
      if (!isSafe) unsafe.push(`${call.text}: the log was written and not synced before`);
      if (!call.text.startsWith("called")) continue;
      // Each step is called after a write of its own: the end of the one before, and its own beginning.
      if (syncsSinceCalled === 0) unsafe.push(`${call.text}: nothing was synced since ${lastCalled}`);
      lastCalled = call.text;
      syncsSinceCalled = 0;
    } else if (call.file === "log") {
      isSafe = call.kind === "sync";
      if (isSafe) syncsSinceCalled += 1;
    }
  }
  return unsafe;
}

/** How often the disk was waited for, and how often the log was moved into the database meanwhile. */
export function countSyncs(calls: readonly TracedCall[]): { readonly syncs: number; readonly checkpoints: number } {
  let syncs = 0;
  let checkpoints = 0;
  let isInCheckpoint = false;
  for (const call of between(calls, "begin", "result")) {
    if (call.kind === "sync") syncs += 1;
    if (call.kind !== "write") continue;
    if (call.file === "database" && !isInCheckpoint) checkpoints += 1;
    isInCheckpoint = call.file === "database";
  }
  return { syncs, checkpoints };
}

function between(calls: readonly TracedCall[], first: string, last: string): readonly TracedCall[] {
  const indexOf = (text: string): number => calls.findIndex((call) => call.kind === "mark" && call.text === text);
  const [from, to] = [indexOf(first), indexOf(last)];
  if (from === -1 || to === -1) throw new Error(`the trace has no mark "${from === -1 ? first : last}"`);
  return calls.slice(from + 1, to + 1);
}
