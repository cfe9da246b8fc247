import { OwnershipLostError } from "../../src/storage/ownership-lost-error.ts";
import type {
  Reservation,
  RunBackend,
  RunGroup,
  RunOwner,
  RunQuery,
  RunRecord,
  StoredJournal,
} from "../../src/storage/run-backend.ts";
import { StorageError } from "../../src/storage/storage-error.ts";

interface Tree {
  readonly entries: string[];
  readonly valueIds: Set<string>;
  ended: boolean;
  ownerId: string | undefined;
}

/** Keeps runs as plainly as can be: what every other backend is compared with. */
export class MemoryRuns implements RunBackend {
  readonly #owners = new Map<string, RunOwner>();
  readonly #trees = new Map<string, Tree>();
  readonly #values = new Map<string, string>();
  readonly #reservations = new Map<string, Reservation>();
  readonly #records = new Map<string, RunRecord>();

  write(group: RunGroup): void {
    this.#check(group);
    for (const rootRunId of group.begun) {
      this.#trees.set(rootRunId, { entries: [], valueIds: new Set(), ended: false, ownerId: group.ownerId });
    }
    for (const { rootRunId, data } of group.entries) this.#tree(rootRunId).entries.push(data);
    for (const { rootRunId, id, text } of group.values) {
      this.#tree(rootRunId).valueIds.add(id);
      this.#values.set(id, text);
    }
    for (const rootRunId of group.ended) Object.assign(this.#tree(rootRunId), { ended: true, ownerId: undefined });
    for (const record of group.records) this.#records.set(record.runId, record);
  }

  async readJournal(rootRunId: string): Promise<StoredJournal | undefined> {
    const tree = this.#trees.get(rootRunId);
    if (tree === undefined) return undefined;
    const { entries, valueIds, ended, ownerId } = tree;
    const values = new Map([...valueIds].map((id) => [id, this.#values.get(id) ?? ""]));
    return { entries: [...entries], values, ended, ownerId };
  }

  async enter(owner: RunOwner): Promise<void> {
    this.#owners.set(owner.id, owner);
  }

  async heartbeat(ownerId: string, heartbeatMs: number): Promise<void> {
    this.#owners.set(ownerId, { ...this.#entered(ownerId), heartbeatMs });
  }

  async owners(): Promise<readonly RunOwner[]> {
    return [...this.#owners.values()];
  }

  async claim(ownerId: string, deadOwnerIds: readonly string[]): Promise<readonly string[]> {
    this.#entered(ownerId);
    for (const deadOwnerId of deadOwnerIds) if (deadOwnerId !== ownerId) await this.leave(deadOwnerId);
    const claimed = [...this.#trees].filter(([, { ended, ownerId }]) => !ended && ownerId === undefined);
    for (const [, tree] of claimed) tree.ownerId = ownerId;
    return claimed.map(([rootRunId]) => rootRunId).sort();
  }

  async leave(ownerId: string): Promise<void> {
    this.#owners.delete(ownerId);
    for (const tree of this.#trees.values()) if (tree.ownerId === ownerId) tree.ownerId = undefined;
  }

  async reserve(key: string, reservation: Reservation): Promise<Reservation | undefined> {
    const taken = this.#reservations.get(key);
    if (taken === undefined) this.#reservations.set(key, reservation);
    return taken;
  }

  async findRun(runId: string): Promise<RunRecord | undefined> {
    return this.#records.get(runId);
  }

  async listRuns(query: RunQuery): Promise<readonly RunRecord[]> {
    return [...this.#records.values()]
      .filter((record) => isAskedFor(record, query))
      .sort((one, other) => (one.runId < other.runId ? 1 : -1))
      .slice(0, query.limit);
  }

  async endedBefore(beforeMs: number, limit: number): Promise<readonly string[]> {
    const endOf = ({ endedMs = Number.POSITIVE_INFINITY }: RunRecord): number => endedMs;
    return [...this.#records.values()]
      .filter((record) => record.runId === record.rootRunId && endOf(record) < beforeMs)
      .filter(({ rootRunId }) => this.#trees.get(rootRunId)?.ended !== false)
      .sort((one, other) => endOf(one) - endOf(other))
      .slice(0, limit)
      .map(({ rootRunId }) => rootRunId);
  }

  async deleteTrees(rootRunIds: readonly string[]): Promise<void> {
    for (const rootRunId of rootRunIds) this.#trees.delete(rootRunId);
    const deleted = new Set(rootRunIds);
    for (const [key, { runId }] of this.#reservations) if (deleted.has(runId)) this.#reservations.delete(key);
    for (const [runId, { rootRunId }] of this.#records) if (deleted.has(rootRunId)) this.#records.delete(runId);
    const used = new Set([...this.#trees.values()].flatMap(({ valueIds }) => [...valueIds]));
    for (const id of this.#values.keys()) if (!used.has(id)) this.#values.delete(id);
  }

  /** Everything that could be wrong with a group, so that nothing of a wrong one is kept. */
  #check({ ownerId, begun, entries, values, ended }: RunGroup): void {
    this.#entered(ownerId);
    const again = begun.find((rootRunId) => this.#trees.has(rootRunId));
    if (again !== undefined) throw wrong(`run ${again} has begun before`);
    const begunNow = new Set(begun);
    const touched = [...entries, ...values].map(({ rootRunId }) => rootRunId);
    for (const rootRunId of [...touched, ...ended]) {
      if (!begunNow.has(rootRunId) && this.#tree(rootRunId).ownerId !== ownerId) throw new OwnershipLostError("memory");
    }
    const next = new Map<string, bigint>();
    for (const { rootRunId, sequence } of entries) {
      const expected = next.get(rootRunId) ?? BigInt(this.#trees.get(rootRunId)?.entries.length ?? 0);
      if (sequence !== expected) throw wrong(`entry ${sequence} of run ${rootRunId} comes where ${expected} should`);
      next.set(rootRunId, expected + 1n);
    }
  }

  #entered(ownerId: string): RunOwner {
    const owner = this.#owners.get(ownerId);
    if (owner === undefined) throw new OwnershipLostError("memory");
    return owner;
  }

  #tree(rootRunId: string): Tree {
    const tree = this.#trees.get(rootRunId);
    if (tree === undefined) throw wrong(`there is no journal of run ${rootRunId}`);
    return tree;
  }
}

function isAskedFor(record: RunRecord, query: RunQuery): boolean {
  const { status, flowName, rootRunId, parentRunId, roots, after } = query;
  return (
    (status === undefined || record.status === status) &&
    (flowName === undefined || record.flowName === flowName) &&
    (rootRunId === undefined || record.rootRunId === rootRunId) &&
    (parentRunId === undefined || record.parentRunId === parentRunId) &&
    (roots === undefined || record.runId === record.rootRunId) &&
    (after === undefined || record.runId < after)
  );
}

function wrong(what: string): StorageError {
  return new StorageError("memory", what, "This is a defect of the runtime; please report it.");
}
