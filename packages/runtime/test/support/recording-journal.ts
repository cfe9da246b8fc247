import type { Journal, JournalEvent } from "../../src/engine/journal.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** A journal in memory that takes its time to write, and breaks when it is told to. */
export class RecordingJournal implements Journal {
  readonly written: JournalEvent[] = [];
  commitCount = 0;
  readonly #clock: VirtualClock;
  readonly #breaksAtCommit: number;
  #appended: JournalEvent[] = [];

  /** @param breaksAtCommit the first commit that fails, from 1; all do from there on */
  constructor(clock: VirtualClock, breaksAtCommit: number = Number.POSITIVE_INFINITY) {
    this.#clock = clock;
    this.#breaksAtCommit = breaksAtCommit;
  }

  append(event: JournalEvent): void {
    this.#appended.push(event);
  }

  async commit(): Promise<void> {
    this.commitCount += 1;
    const events = this.#appended;
    this.#appended = [];
    const breaks = this.commitCount >= this.#breaksAtCommit;
    await this.#clock.sleep(1);
    if (breaks) throw new Error("disk full");
    this.written.push(...events);
  }
}
