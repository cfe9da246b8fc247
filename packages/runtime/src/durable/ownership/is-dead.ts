import { lookAtOwner } from "./look-at-owner.ts";
import type { LookAtThread } from "./look-at-thread.ts";
import type { ProcessIdentity } from "./process-identity.ts";

/** What is known of an owner when it is judged. */
export interface OwnerEvidence {
  /** `undefined` when it cannot be read, for example because a later release wrote it. */
  readonly identity: ProcessIdentity | undefined;
  /** For how long it has not been heard of, in ms; see `SilenceWatch`. */
  readonly silentMs: number;
}

/** Who judges. */
export interface OwnerJudge {
  readonly identity: ProcessIdentity;
  readonly look: LookAtThread;
  /** For how long an owner may be silent, in ms. */
  readonly ttlMs: number;
}

/**
 * Whether an owner has ended, so that its runs may be taken over.
 *
 * Where its thread can be looked up, that decides alone: it is dead at once when it has ended, and lives however long it
 * is silent, because it may be stopped by a debugger, or computing. Else it is dead when it has been silent for longer
 * than its lease.
 */
export function isDead({ identity, silentMs }: OwnerEvidence, { identity: here, look, ttlMs }: OwnerJudge): boolean {
  const isSilent = silentMs > ttlMs;
  switch (lookAtOwner(identity, here, look)) {
    case "ended":
      return true;
    case "lives":
      // The thread that asks is not busy: an owner that was forgotten in it would otherwise live as long as it does.
      return identity?.thread?.id === here.thread?.id && isSilent;
    case "unknown":
      return isSilent;
  }
}
