import type { RunOwner } from "../../storage/run-backend.ts";

interface Heard {
  readonly heartbeatMs: number;
  /** When it began to be silent, by the time that this process has lived. */
  readonly sinceMs: number;
}

/**
 * Tells for how long owners have been silent.
 *
 * Heartbeats carry the time of a clock that may be set, and suspended machines lose time. So a heartbeat only counts as
 * silence by its age when its owner is seen for the first time; from then on it is whether it changes while this process
 * itself lives. A clock that is set back makes nobody silent, because a heartbeat from the future has no age; and
 * whoever wrote it is silent after one lease, because it never changes.
 */
export class SilenceWatch {
  #heardById: ReadonlyMap<string, Heard> = new Map();

  /**
   * Takes note of all owners that there are.
   *
   * @param nowMs the time of day
   * @param livedMs how long this process has lived, by a clock that is never set
   * @returns for how long each has been silent, in ms, by its id
   */
  note(owners: readonly RunOwner[], nowMs: number, livedMs: number): ReadonlyMap<string, number> {
    this.#heardById = new Map(owners.map((owner) => [owner.id, this.#heard(owner, nowMs, livedMs)]));
    return new Map([...this.#heardById].map(([id, { sinceMs }]) => [id, livedMs - sinceMs]));
  }

  #heard({ id, heartbeatMs }: RunOwner, nowMs: number, livedMs: number): Heard {
    const before = this.#heardById.get(id);
    if (before === undefined) return { heartbeatMs, sinceMs: livedMs - Math.max(0, nowMs - heartbeatMs) };
    return before.heartbeatMs === heartbeatMs ? before : { heartbeatMs, sinceMs: livedMs };
  }
}
