import type { LookAtThread } from "./look-at-thread.ts";
import type { ProcessIdentity, ThreadIdentity } from "./process-identity.ts";

/** What can be seen of an owner from here. */
export type OwnerSight = "lives" | "ended" | "unknown";

/**
 * Looks whether the process that an identity tells is still there.
 *
 * @param identity `undefined` when it cannot be read, for example because a later release wrote it
 * @param here who looks
 */
export function lookAtOwner(
  identity: ProcessIdentity | undefined,
  here: ProcessIdentity,
  look: LookAtThread,
): OwnerSight {
  const owner = identity?.thread;
  if (owner === undefined || !canSee(here.thread, owner)) return "unknown";
  const sight = look(owner.id);
  if (sight.kind === "hidden") return "unknown";
  return sight.kind === "running" && sight.startTime === owner.startTime ? "lives" : "ended";
}

/** Whether ids mean the same to both. */
function canSee(here: ThreadIdentity | undefined, owner: ThreadIdentity): boolean {
  return here?.bootId === owner.bootId && here.namespaces === owner.namespaces;
}
