import type { Reservation, RunBackend, RunGroup, RunOwner, RunQuery, RunRecord, StoredJournal } from "./run-backend.ts";
import { StorageError } from "./storage-error.ts";

/** What has been journalled and not yet been listed. */
interface Unlisted {
  readonly records: Map<string, RunRecord>;
  /** Trees that end in the journal once their records say so, so that nobody forgets to write these. */
  readonly ended: Set<string>;
}

/**
 * Runs in two places: their journals in one, what lists of them show in another.
 *
 * The journal is written first and alone counts. Lists that cannot be written do not stop a run: they are written with the
 * next group, or the next sign of life, or by whoever goes on with its tree.
 */
export class PlacedApartRuns implements RunBackend {
  readonly #journal: RunBackend;
  readonly #lists: RunBackend;
  #unlisted = nothingUnlisted();

  constructor(journal: RunBackend, lists: RunBackend) {
    this.#journal = journal;
    this.#lists = lists;
  }

  async write(group: RunGroup): Promise<void> {
    await this.#journal.write({ ...group, records: [], ended: [] });
    for (const record of group.records) this.#unlisted.records.set(record.runId, record);
    for (const rootRunId of group.ended) this.#unlisted.ended.add(rootRunId);
    await this.#tryToList(group.ownerId, group.durability);
  }

  readJournal(rootRunId: string): Promise<StoredJournal | undefined> {
    return this.#journal.readJournal(rootRunId);
  }

  async enter(owner: RunOwner): Promise<void> {
    await this.#lists.enter(owner);
    await this.#journal.enter(owner);
  }

  async heartbeat(ownerId: string, timeMs: number): Promise<void> {
    await this.#journal.heartbeat(ownerId, timeMs);
    await this.#list(ownerId, "process");
  }

  owners(): Promise<readonly RunOwner[]> {
    return this.#journal.owners();
  }

  async claim(ownerId: string, deadOwnerIds: readonly string[]): Promise<readonly string[]> {
    // There are no trees among the lists; but who is dead writes nothing there any more.
    await this.#lists.claim(ownerId, deadOwnerIds);
    return this.#journal.claim(ownerId, deadOwnerIds);
  }

  async leave(ownerId: string): Promise<void> {
    await this.#tryToList(ownerId, "process");
    await this.#journal.leave(ownerId);
    await this.#lists.leave(ownerId);
  }

  reserve(key: string, reservation: Reservation): Promise<Reservation | undefined> {
    return this.#journal.reserve(key, reservation);
  }

  findRun(runId: string): Promise<RunRecord | undefined> {
    return this.#lists.findRun(runId);
  }

  listRuns(query: RunQuery): Promise<readonly RunRecord[]> {
    return this.#lists.listRuns(query);
  }

  async endedBefore(beforeMs: number, limit: number): Promise<readonly string[]> {
    const listed = await this.#lists.endedBefore(beforeMs, limit);
    const isOpen = await Promise.all(listed.map(async (id) => (await this.#journal.readJournal(id))?.ended === false));
    return listed.filter((_, index) => !isOpen[index]);
  }

  async deleteTrees(rootRunIds: readonly string[]): Promise<void> {
    // What is still listed can be deleted again.
    await this.#journal.deleteTrees(rootRunIds);
    await this.#lists.deleteTrees(rootRunIds);
  }

  async #tryToList(ownerId: string, durability: RunGroup["durability"]): Promise<void> {
    try {
      await this.#list(ownerId, durability);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }

  async #list(ownerId: string, durability: RunGroup["durability"]): Promise<void> {
    const unlisted = this.#unlisted;
    const { records, ended } = unlisted;
    if (records.size === 0 && ended.size === 0) return;
    this.#unlisted = nothingUnlisted();
    const group = { ownerId, durability, begun: [], entries: [], values: [], ended: [], compact: [], records: [] };
    try {
      await this.#lists.write({ ...group, records: [...records.values()] });
      if (ended.size > 0) await this.#journal.write({ ...group, ended: [...ended] });
    } catch (error) {
      this.#putBack(unlisted);
      throw error;
    }
  }

  /** Behind what has come meanwhile, which is newer. */
  #putBack({ records, ended }: Unlisted): void {
    for (const [runId, record] of this.#unlisted.records) records.set(runId, record);
    for (const rootRunId of this.#unlisted.ended) ended.add(rootRunId);
    this.#unlisted = { records, ended };
  }
}

function nothingUnlisted(): Unlisted {
  return { records: new Map(), ended: new Set() };
}
