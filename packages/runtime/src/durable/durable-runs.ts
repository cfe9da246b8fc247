import { type Logger, type RunFilter, StepflowAbortError, StepflowError } from "@stepflow/core";
import type { RecoveryConfig } from "../config/resolved-config.ts";
import type { Clock } from "../engine/clock.ts";
import type { Journal } from "../engine/journal.ts";
import type { RunExecution } from "../engine/run-execution.ts";
import type { RunTree } from "../engine/run-tree.ts";
import type { TreeSettings } from "../engine/tree-settings.ts";
import { OwnershipLostError } from "../storage/ownership-lost-error.ts";
import type { Reservation, RunBackend, RunRecord, StoredJournal } from "../storage/run-backend.ts";
import { JournalWriter } from "./journal-writer.ts";
import { missingComponents } from "./missing-components.ts";
import { Lease } from "./ownership/lease.ts";
import { type PruneOptions, type PruneResult, pruneRuns } from "./prune-runs.ts";
import { type PlanText, readTree } from "./read-tree.ts";
import { recordOf } from "./run-record.ts";

/** How unfinished runs of other processes are found and taken over. */
export interface RecoverySettings {
  /** Whether this process goes on with what others left. */
  readonly enabled: boolean;
  /** How often it looks for more, in ms. */
  readonly checkIntervalMs: number;
  /** After how long without a sign of life an owner that cannot be looked up counts as dead, in ms. */
  readonly leaseTtlMs: number;
  /** After how many entries the journal of a tree is put together. */
  readonly checkpointInterval: number;
}

export const defaultRecovery: RecoverySettings = {
  enabled: true,
  checkIntervalMs: 10_000,
  leaseTtlMs: 30_000,
  checkpointInterval: 1_000,
};

/** The same from a configuration. */
export function recoverySettings(config: RecoveryConfig): RecoverySettings {
  const { enabled, checkIntervalSecs, leaseTtlSecs } = config;
  // 0 is never, as for official servers.
  const checkIntervalMs = checkIntervalSecs === 0 ? Number.POSITIVE_INFINITY : checkIntervalSecs * 1_000;
  // Putting all entries together at every write would cost more with each.
  const checkpointInterval = config.checkpointInterval === 0 ? Number.POSITIVE_INFINITY : config.checkpointInterval;
  // Without any lease, whoever looks first would take everything.
  const leaseTtlMs = Math.max(1, leaseTtlSecs) * 1_000;
  return { enabled, checkIntervalMs, leaseTtlMs, checkpointInterval };
}

/** What durable runs are kept and resumed with. */
export interface DurableParts {
  readonly backend: RunBackend;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly recovery: RecoverySettings;
  /** Settings of every tree that goes on here. */
  readonly tree: Omit<TreeSettings, "journal">;
  readonly planText: PlanText;
  /** Whether nobody serves a component. */
  isMissing(component: string): boolean;
  /** Told of a tree that goes on here. */
  recovered(tree: RunTree): void;
  /** Told of a tree that does not go on here, though it may have begun to. */
  forget(rootRunId: string): void;
  /** Told when others have taken over everything that went on here. */
  ownershipLost(reason: Error): void;
}

/** How many trees are read before others have the event loop. */
const treesPerTurn = 50;

/** The runs that a store keeps: those of this process as they happen, and those of processes before it. */
export class DurableRuns {
  readonly #parts: DurableParts;
  readonly #lease: Lease;
  readonly #writer: JournalWriter;
  /** Trees that wait for components. */
  readonly #waiting = new Set<RunTree>();
  /** Roots of trees that belong to this process and do not go on yet. */
  readonly #toGoOn = new Set<string>();
  #stopTimer: () => void = () => {};
  #checking: Promise<void> | undefined;
  #isClosed = false;

  private constructor(parts: DurableParts, lease: Lease) {
    this.#parts = parts;
    this.#lease = lease;
    const { backend, clock, logger, recovery } = parts;
    const { checkpointInterval } = recovery;
    this.#writer = new JournalWriter({ backend, clock, logger, checkpointInterval, ownerId: lease.ownerId });
  }

  /** @throws StorageError when the store cannot be written */
  static async open(parts: DurableParts): Promise<DurableRuns> {
    const { backend: runs, clock, logger, recovery } = parts;
    const onLost = (error: Error): void => {
      logger.error(error.message);
      parts.ownershipLost(error);
    };
    const lease = await Lease.enter({ runs, clock, logger, ttlMs: recovery.leaseTtlMs, onLost });
    return new DurableRuns(parts, lease);
  }

  /** The journal of a tree that is about to begin. */
  newJournal(durability: "process" | "power"): Journal {
    return this.#writer.journal(durability);
  }

  /**
   * Goes on with every run that nobody executes, and looks for more from time to time.
   *
   * @throws StorageError when the store cannot be read
   */
  async recover(): Promise<void> {
    if (!this.#parts.recovery.enabled) return;
    await this.#takeOver();
    this.#setTimer();
  }

  /**
   * A run as it was written last; `undefined` when there is none. It does not go on here.
   *
   * @throws StepflowError with code STORAGE when what is kept of it is damaged
   */
  async read(runId: string): Promise<RunExecution | undefined> {
    const { backend, tree, planText } = this.#parts;
    const record = await backend.findRun(runId);
    if (record === undefined) return undefined;
    const stored = await backend.readJournal(record.rootRunId);
    if (stored === undefined) return undefined;
    try {
      const { replay } = readTree(stored, { ...tree, runStarted: () => {}, runEnded: () => {} }, planText);
      // Who reads its events comes again for more.
      replay.tree.log.close();
      return replay.tree.find(runId);
    } catch (cause) {
      throw unreadable(runId, cause);
    }
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  findRecord(runId: string): Promise<RunRecord | undefined> {
    return this.#parts.backend.findRun(runId);
  }

  /** Newest first. */
  async *list(filter: RunFilter): AsyncGenerator<RunRecord, void, undefined> {
    const { limit = Number.POSITIVE_INFINITY, ...conditions } = filter;
    let left = limit;
    for (let after: string | undefined; left > 0; ) {
      const page = await this.#parts.backend.listRuns({
        ...conditions,
        ...(after !== undefined && { after }),
        limit: Math.min(left, pageSize),
      });
      yield* page;
      left -= page.length;
      if (page.length < pageSize) return;
      after = page.at(-1)?.runId;
    }
  }

  /** Notes that a tree was halted here because it cannot be written; it goes on from what was written, when it can be. */
  journalLost(tree: RunTree, reason: Error): void {
    this.#waiting.delete(tree);
    if (reason instanceof OwnershipLostError) return;
    this.#toGoOn.add(tree.id);
    this.#parts.logger.error("a run stands still until it can be written", { runId: tree.id, error: String(reason) });
  }

  /** Takes an idempotency key; answers what it was taken for before. */
  reserve(key: string, reservation: Reservation): Promise<Reservation | undefined> {
    return this.#parts.backend.reserve(key, reservation);
  }

  prune(options: PruneOptions): Promise<PruneResult> {
    return pruneRuns(this.#parts.backend, options);
  }

  async delete(rootRunId: string): Promise<void> {
    await this.#parts.backend.deleteTrees([rootRunId]);
  }

  /** Gives back the runs that have not ended, for others to go on with. Those of this process must have been halted. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopTimer();
    await this.#checking;
    await this.#writer.settled();
    await this.#lease.leave();
  }

  #setTimer(): void {
    const { clock, recovery } = this.#parts;
    if (!Number.isFinite(recovery.checkIntervalMs)) return;
    this.#stopTimer = clock.afterInBackground(recovery.checkIntervalMs, () => {
      this.#checking = this.#check();
    });
  }

  async #check(): Promise<void> {
    try {
      for (const tree of this.#waiting) this.#lookAgain(tree);
      await this.#takeOver();
    } catch (error) {
      this.#parts.logger.error("runs of other processes could not be looked for", { error: String(error) });
    }
    if (!this.#isClosed) this.#setTimer();
  }

  async #takeOver(): Promise<void> {
    for (const rootRunId of await this.#lease.claimAbandoned()) this.#toGoOn.add(rootRunId);
    const known = new Set(this.#waiting);
    for (const [index, rootRunId] of [...this.#toGoOn].entries()) {
      if (this.#isClosed) return;
      const stored = await this.#readToGoOn(rootRunId);
      if (stored !== undefined && !this.#isClosed) await this.#goOn(rootRunId, stored);
      if (index % treesPerTurn === treesPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    }
    await this.#listWaiting([...this.#waiting].filter((tree) => !known.has(tree)));
  }

  /** One that cannot be read, since it is damaged, must not keep all others from going on. */
  async #readToGoOn(rootRunId: string): Promise<StoredJournal | undefined> {
    try {
      const stored = await this.#parts.backend.readJournal(rootRunId);
      this.#toGoOn.delete(rootRunId);
      return stored;
    } catch (error) {
      const text = "a run cannot be read and stands still; it is tried again";
      this.#parts.logger.error(text, { runId: rootRunId, error: String(error) });
      return undefined;
    }
  }

  async #goOn(rootRunId: string, stored: StoredJournal): Promise<void> {
    const { logger, tree: settings, planText } = this.#parts;
    try {
      const { replay, durability } = readTree(stored, settings, planText);
      const { tree } = replay;
      const state = { entryCount: stored.entries.length, records: tree.runs.map(recordOf) };
      if (tree.hasEnded) {
        this.#parts.forget(rootRunId);
        // Where lists are kept apart, a process may end between what it wrote to the one and to the other.
        await this.#writer.note({ ended: [rootRunId], records: state.records });
        return;
      }
      const missing = missingComponents(tree, (component) => this.#parts.isMissing(component));
      replay.goOn(this.#writer.journal(durability, state), missing);
      this.#parts.recovered(tree);
      if (missing.length > 0) this.#keepWaiting(tree);
    } catch (error) {
      this.#parts.forget(rootRunId);
      const fields = { runId: rootRunId, error: String(error) };
      logger.error("a run cannot be resumed; its journal stays in the store as it is", fields);
      await this.#listAsBroken(rootRunId);
    }
  }

  /** Lists say so as far as they can be written; the log has it in any case. */
  async #listAsBroken(rootRunId: string): Promise<void> {
    try {
      const record = await this.#parts.backend.findRun(rootRunId);
      if (record === undefined) return;
      await this.#writer.note({ ended: [], records: [{ ...record, status: "recoveryFailed" }] });
    } catch (error) {
      this.#parts.logger.warn("lists of runs could not be written", { runId: rootRunId, error: String(error) });
    }
  }

  #keepWaiting(tree: RunTree): void {
    this.#waiting.add(tree);
    const components = tree.waitingFor;
    const hint = "Start a runtime that serves them on the same storage.";
    this.#parts.logger.warn("a run waits for components that nobody serves", { runId: tree.id, components, hint });
  }

  /** Lists have trees that wait as paused until they go on, which is written with what happens then. */
  async #listWaiting(trees: readonly RunTree[]): Promise<void> {
    const records = trees.flatMap(({ runs }) => runs.filter(({ hasEnded }) => !hasEnded).map(recordOf));
    if (records.length > 0) await this.#writer.note({ ended: [], records });
  }

  #lookAgain(tree: RunTree): void {
    const missing = missingComponents(tree, (component) => this.#parts.isMissing(component));
    tree.waitFor(missing);
    if (missing.length === 0) this.#waiting.delete(tree);
  }
}

const pageSize = 500;

function unreadable(runId: string, cause: unknown): StepflowError {
  const hint =
    "Open the storage with the release that wrote it, or restore it from a backup; the run is left as it is.";
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StepflowError("STORAGE", `run ${runId} cannot be read: ${reason}. ${hint}`, { runId, hint, cause });
}

/** Why a run stops here that goes on elsewhere. */
export function leftUnfinished(runId: string): StepflowAbortError {
  const message = `the runtime has been closed; run ${runId} goes on when its storage is opened again`;
  return new StepflowAbortError(message, { runId });
}
