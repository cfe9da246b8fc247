import { setImmediate } from "node:timers";
import type { FlowDefinition, Logger } from "@stepflow/core";
import { type Deferred, deferred } from "../deferred.ts";
import type { Clock } from "../engine/clock.ts";
import { storedText } from "../flow-library.ts";
import { OwnershipLostError } from "../storage/ownership-lost-error.ts";
import type { RunBackend, RunGroup } from "../storage/run-backend.ts";
import { type GroupCommit, type JournalState, type KeptText, TreeJournal, textId } from "./tree-journal.ts";

/** Putting the entries of a tree that has ended together is worth it from so many on. */
const worthCompacting = 16;

/** The pauses before a group that could not be written is tried again, in ms; then it is given up. */
const retryDelaysMs = [50, 250, 1_000, 4_000];

/** What a writer works with. */
export interface WriterParts {
  readonly backend: RunBackend;
  readonly ownerId: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** After how many entries those of a tree are put together, so that the tree is read at once. */
  readonly checkpointInterval: number;
}

/** What is written of trees beside their journals. */
export type Note = Pick<RunGroup, "ended" | "records">;

// As it is when this loads: a test that puts its own timers in the place of these must not stop all runs.
const schedule = setImmediate;

/**
 * Writes the journals of all trees of this process: whatever happened in one turn of the event loop at once.
 *
 * One group is written at a time. What happens meanwhile waits for the next, so the slower the disk, the larger the groups.
 */
export class JournalWriter implements GroupCommit {
  readonly #parts: WriterParts;
  readonly #flowTexts = new WeakMap<FlowDefinition, KeptText>();
  readonly #checkpoints = new WeakMap<TreeJournal, number>();
  #waiting: TreeJournal[] = [];
  #notes: Note[] = [];
  #written: Deferred<void> | undefined;
  #writing: Promise<void> | undefined;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** @param state where it stands, when it is not new */
  journal(durability: "process" | "power", state?: JournalState): TreeJournal {
    return new TreeJournal(this, durability, state);
  }

  commit(journal: TreeJournal): Promise<void> {
    this.#waiting.push(journal);
    return this.#writeSoon();
  }

  /** Writes what follows from journals that have been written, with whatever is written next. */
  note(note: Note): Promise<void> {
    this.#notes.push(note);
    return this.#writeSoon();
  }

  #writeSoon(): Promise<void> {
    if (this.#written === undefined) {
      this.#written = deferred();
      if (this.#writing === undefined) schedule(() => this.#writeNext());
    }
    return this.#written.promise;
  }

  flowText(definition: FlowDefinition): KeptText {
    const known = this.#flowTexts.get(definition);
    if (known !== undefined) return known;
    const text = storedText(definition);
    const kept = { id: textId(text), text };
    this.#flowTexts.set(definition, kept);
    return kept;
  }

  /** Resolves when everything that was to be written is, or has been given up. */
  async settled(): Promise<void> {
    while (this.#written !== undefined || this.#writing !== undefined) {
      await (this.#writing ?? this.#written?.promise)?.catch(() => {});
    }
  }

  #writeNext(): void {
    const journals = this.#waiting;
    const notes = this.#notes;
    const written = this.#written;
    this.#waiting = [];
    this.#notes = [];
    this.#written = undefined;
    if (written === undefined) return;
    const group = this.#gather(journals, notes);
    try {
      // Most backends write at once; a promise for nothing would cost every step a turn.
      const writing = this.#parts.backend.write(group);
      if (writing === undefined) {
        written.resolve();
        return;
      }
      this.#wait(group, written, writing);
    } catch (error) {
      this.#wait(group, written, Promise.reject(error));
    }
  }

  #wait(group: RunGroup, written: Deferred<void>, writing: Promise<void>): void {
    this.#writing = this.#persist(group, writing)
      .then(written.resolve, written.reject)
      .then(() => {
        this.#writing = undefined;
        if (this.#written !== undefined) schedule(() => this.#writeNext());
      });
  }

  /** A disk may be full for a moment, or another process may hold the file: nothing is lost by trying again. */
  async #persist(group: RunGroup, first: Promise<void>): Promise<void> {
    const { backend, clock, logger } = this.#parts;
    let writing: Promise<void> | void = first;
    for (const delayMs of retryDelaysMs) {
      try {
        await writing;
        return;
      } catch (error) {
        if (error instanceof OwnershipLostError) throw error;
        logger.error("the journal could not be written and is tried again", { delayMs, error: String(error) });
        await new Promise<void>((resolve) => clock.after(delayMs, resolve));
        writing = tried(() => backend.write(group));
      }
    }
    await writing;
  }

  #gather(journals: readonly TreeJournal[], notes: readonly Note[]): RunGroup {
    const begun: string[] = [];
    const entries: RunGroup["entries"][number][] = [];
    const values: RunGroup["values"][number][] = [];
    const records: RunGroup["records"][number][] = [];
    const ended: string[] = [];
    const compact: string[] = [];
    let durability: RunGroup["durability"] = "process";
    for (const journal of journals) {
      const changes = journal.takeChanges();
      records.push(...changes.records);
      values.push(...changes.values);
      if (changes.entry === undefined) continue;
      const { rootRunId } = changes.entry;
      entries.push(changes.entry);
      if (changes.begins) begun.push(rootRunId);
      if (changes.ends) ended.push(rootRunId);
      if (this.#isToBeCompacted(journal, changes)) compact.push(rootRunId);
      if (journal.durability === "power") durability = "power";
    }
    for (const note of notes) {
      records.push(...note.records);
      ended.push(...note.ended);
    }
    return { ownerId: this.#parts.ownerId, durability, begun, entries, values, ended, compact, records };
  }

  #isToBeCompacted(journal: TreeJournal, { ends, entryCount }: ReturnType<TreeJournal["takeChanges"]>): boolean {
    if (ends) return entryCount >= worthCompacting;
    if (entryCount - (this.#checkpoints.get(journal) ?? 0) < this.#parts.checkpointInterval) return false;
    this.#checkpoints.set(journal, entryCount);
    return true;
  }
}

async function tried(work: () => Promise<void> | void): Promise<void> {
  await work();
}
