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
import type { FaultPlan, WriteFate } from "./fault-plan.ts";
import type { ProcessClock } from "./process-clock.ts";

/** Whether a disk takes what is written to it. It outlasts the processes that write. */
export class Disk {
  #fullUntilMs = 0;

  isWritable(nowMs: number): boolean {
    return nowMs >= this.#fullUntilMs;
  }

  fill(untilMs: number): void {
    this.#fullUntilMs = Math.max(this.#fullUntilMs, untilMs);
  }

  makeRoom(): void {
    this.#fullUntilMs = 0;
  }
}

interface FaultyRunsOptions {
  readonly store: RunBackend;
  readonly disk: Disk;
  readonly plan: FaultPlan;
  readonly clock: ProcessClock;
  /** Told when the process ends at this call. */
  readonly crash: () => void;
  /** Told when the process could not say that it lives. */
  readonly silenced: () => void;
  /** Told what is asked of a store that must not be. */
  readonly misused: (how: string) => void;
}

/** Storage for runs as one process sees it: what `store` keeps, with everything that a plan lets go wrong. */
export class FaultyRuns implements RunBackend {
  readonly #store: RunBackend;
  readonly #options: FaultyRunsOptions;
  #isWriting = false;
  #ownerId: string | undefined;

  constructor(options: FaultyRunsOptions) {
    this.#store = options.store;
    this.#options = options;
  }

  write(group: RunGroup): Promise<void> | void {
    const { plan, clock, disk, misused } = this.#options;
    if (this.#isWriting) misused("a group was written before the one before it was answered");
    const fate: WriteFate = clock.isRunning ? plan.nextWrite() : { type: "kept" };
    if (fate.type === "diskFull") disk.fill(clock.now() + fate.delayMs);
    const isRefused = fate.type === "refused" || !disk.isWritable(clock.now());
    if (clock.isRunning && isRefused && plan.throwsAtOnce()) throw noSpace();
    if (clock.isRunning && !isRefused && fate.type === "kept") return this.#store.write(group);
    this.#isWriting = true;
    return this.#writeLater(group, isRefused ? { type: "refused" } : fate).finally(() => {
      this.#isWriting = false;
    });
  }

  readJournal(rootRunId: string): Promise<StoredJournal | undefined> {
    return this.#read(() => this.#store.readJournal(rootRunId));
  }

  /** The process has been seen to end. */
  async buried(): Promise<void> {
    if (this.#ownerId !== undefined) await this.#store.leave(this.#ownerId);
  }

  enter(owner: RunOwner): Promise<void> {
    this.#ownerId = owner.id;
    return this.#change(() => this.#store.enter(owner));
  }

  heartbeat(ownerId: string, timeMs: number): Promise<void> {
    return this.#change(() => this.#store.heartbeat(ownerId, timeMs)).catch((error: unknown) => {
      this.#options.silenced();
      throw error;
    });
  }

  owners(): Promise<readonly RunOwner[]> {
    return this.#read(() => this.#store.owners());
  }

  claim(ownerId: string, deadOwnerIds: readonly string[]): Promise<readonly string[]> {
    return this.#change(() => this.#store.claim(ownerId, deadOwnerIds));
  }

  leave(ownerId: string): Promise<void> {
    return this.#change(() => this.#store.leave(ownerId));
  }

  reserve(key: string, reservation: Reservation): Promise<Reservation | undefined> {
    return this.#change(() => this.#store.reserve(key, reservation));
  }

  findRun(runId: string): Promise<RunRecord | undefined> {
    return this.#read(() => this.#store.findRun(runId));
  }

  listRuns(query: RunQuery): Promise<readonly RunRecord[]> {
    return this.#read(() => this.#store.listRuns(query));
  }

  endedBefore(beforeMs: number, limit: number): Promise<readonly string[]> {
    return this.#read(() => this.#store.endedBefore(beforeMs, limit));
  }

  deleteTrees(rootRunIds: readonly string[]): Promise<void> {
    return this.#change(() => this.#store.deleteTrees(rootRunIds));
  }

  async #writeLater(group: RunGroup, fate: WriteFate): Promise<void> {
    const { clock, crash } = this.#options;
    await clock.running();
    switch (fate.type) {
      case "refused":
        throw noSpace();
      case "slow":
        if (fate.kept === "first") await this.#store.write(group);
        await clock.sleep(fate.delayMs);
        if (fate.kept === "last") await this.#store.write(group);
        break;
      case "crash":
        if (fate.kept === "everything") await this.#store.write(group);
        if (fate.afterMs > 0) await clock.sleep(fate.afterMs);
        crash();
        break;
      default:
        await this.#store.write(group);
    }
    await clock.running();
  }

  async #change<Answer>(change: () => Promise<Answer>): Promise<Answer> {
    const { clock, disk } = this.#options;
    return this.#read(() => {
      if (!disk.isWritable(clock.now())) throw noSpace();
      return change();
    });
  }

  async #read<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    const { clock, plan, crash } = this.#options;
    await clock.running();
    const fate = plan.nextCall();
    if (fate === "refused") throw new StorageError("a disk", "it cannot be read or written", "Try again.");
    const answer = await read();
    if (fate === "crash") crash();
    await clock.running();
    return answer;
  }
}

function noSpace(): StorageError {
  return new StorageError("a disk", "there is no room left on it", "Make room.");
}
