import type {
  Reservation,
  RunBackend,
  RunGroup,
  RunOwner,
  RunQuery,
  RunRecord,
  StoredJournal,
} from "../../run-backend.ts";
import { StorageError } from "../../storage-error.ts";
import type { SqliteConnection } from "../sqlite-connection.ts";
import { JournalTable } from "./journal-table.ts";
import { OwnerTable } from "./owner-table.ts";
import { RecordTable } from "./record-table.ts";
import { ReservationTable } from "./reservation-table.ts";
import { runKey } from "./run-key.ts";
import { type OpenTree, TreeTable } from "./tree-table.ts";
import { ValueTable } from "./value-table.ts";

/** Runs in the tables of one database. Every call is one transaction. */
export class SqliteRuns implements RunBackend {
  readonly #connection: SqliteConnection;
  readonly #owners: OwnerTable;
  readonly #trees: TreeTable;
  readonly #journal: JournalTable;
  readonly #values: ValueTable;
  readonly #reservations: ReservationTable;
  readonly #records: RecordTable;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.#owners = new OwnerTable(connection);
    this.#trees = new TreeTable(connection);
    this.#journal = new JournalTable(connection);
    this.#values = new ValueTable(connection);
    this.#reservations = new ReservationTable(connection);
    this.#records = new RecordTable(connection);
  }

  // The hottest path of all: once for every turn of the event loop in which a run goes on.
  write(group: RunGroup): void {
    if (this.#writeOne(group)) return;
    try {
      this.#connection.write(group.durability, () => this.#writeAll(group));
    } catch (error) {
      this.#trees.forget();
      throw error;
    }
  }

  async readJournal(rootRunId: string): Promise<StoredJournal | undefined> {
    return this.#connection.read(() => {
      const key = runKey(rootRunId);
      if (key === undefined) return undefined;
      const open = this.#trees.find(key);
      const entries = this.#journal.read(key);
      if (open === undefined && entries.length === 0) return undefined;
      return { entries, values: this.#values.read(key), ended: open === undefined, ownerId: open?.ownerId };
    });
  }

  async enter(owner: RunOwner): Promise<void> {
    this.#change(() => this.#owners.enter(owner));
  }

  async heartbeat(ownerId: string, timeMs: number): Promise<void> {
    this.#change(() => this.#owners.heartbeat(ownerId, timeMs));
  }

  async owners(): Promise<readonly RunOwner[]> {
    return this.#connection.read(() => this.#owners.list());
  }

  async claim(ownerId: string, deadOwnerIds: readonly string[]): Promise<readonly string[]> {
    return this.#change(() => {
      const owner = this.#owners.keyOf(ownerId);
      for (const deadOwnerId of deadOwnerIds) if (deadOwnerId !== ownerId) this.#owners.remove(deadOwnerId);
      return this.#trees.claim(owner);
    });
  }

  async leave(ownerId: string): Promise<void> {
    this.#change(() => this.#owners.remove(ownerId));
  }

  async reserve(key: string, { runId, fingerprint }: Reservation): Promise<Reservation | undefined> {
    return this.#change(() => {
      const taken = this.#reservations.find(key);
      if (taken === undefined) this.#reservations.keep(key, this.#keyOf(runId), fingerprint);
      return taken;
    });
  }

  async findRun(runId: string): Promise<RunRecord | undefined> {
    return this.#connection.read(() => {
      const key = runKey(runId);
      return key && this.#records.find(key);
    });
  }

  async listRuns(query: RunQuery): Promise<readonly RunRecord[]> {
    return this.#connection.read(() => this.#records.list(query));
  }

  async endedBefore(beforeMs: number, limit: number): Promise<readonly string[]> {
    return this.#connection.read(() => this.#records.endedBefore(beforeMs, limit));
  }

  async deleteTrees(rootRunIds: readonly string[]): Promise<void> {
    this.#change(() => {
      for (const rootRunId of rootRunIds) this.#deleteTree(rootRunId);
    });
  }

  /** The usual group: one tree goes on. Answers whether it was that, and has been written. */
  #writeOne({ ownerId, durability, begun, entries, values, ended, compact, records }: RunGroup): boolean {
    const [entry] = entries;
    if (entry === undefined || entries.length > 1) return false;
    if (begun.length + values.length + ended.length + compact.length + records.length > 0) return false;
    const tree = this.#trees.known(entry.rootRunId);
    if (tree?.owner.id !== ownerId || tree.nextSequence !== entry.sequence) return false;
    return this.#connection.writeAtOnce(durability, () => this.#journal.appendOwned(tree, entry));
  }

  #writeAll({ ownerId, begun, entries, values, records, ended, compact }: RunGroup): void {
    const owner = this.#owners.keyOf(ownerId);
    const owned = (rootRunId: string): OpenTree => this.#trees.ownedBy(owner, rootRunId);
    for (const rootRunId of begun) this.#trees.begin(rootRunId, owner);
    this.#journal.append(entries, owned);
    for (const { rootRunId, id, text } of values) this.#values.keep(owned(rootRunId).key, id, text);
    for (const record of records) this.#records.keep(record);
    for (const rootRunId of ended) this.#trees.remove(rootRunId, owned(rootRunId).key);
    for (const rootRunId of compact) this.#putTogether(rootRunId);
  }

  #putTogether(rootRunId: string): void {
    this.#journal.putTogether(this.#keyOf(rootRunId));
    const tree = this.#trees.known(rootRunId);
    if (tree !== undefined) tree.lastPart = undefined;
  }

  #deleteTree(rootRunId: string): void {
    const key = runKey(rootRunId);
    if (key === undefined) return;
    this.#trees.remove(rootRunId, key);
    this.#journal.remove(key);
    this.#values.remove(key);
    this.#reservations.remove(key);
    this.#records.remove(key);
  }

  #change<Result>(work: () => Result): Result {
    return this.#connection.write(this.#connection.durability, work);
  }

  #keyOf(runId: string): Uint8Array {
    const key = runKey(runId);
    if (key !== undefined) return key;
    const what = `"${runId}" is no UUID, as ids of runs are`;
    throw new StorageError(this.#connection.path, what, "This is a defect of the runtime; please report it.");
  }
}
