import type { Journal, JournalEvent } from "../../src/engine/journal.ts";
import type { VirtualClock } from "./virtual-clock.ts";

interface RecordingOptions {
  /** The first commit that fails, from 1; all do from there on. None does by default. */
  readonly breaksAtCommit?: number | undefined;
  /** Told of what each commit wrote. */
  readonly written?: (events: readonly JournalEvent[]) => void;
}

/** A journal in memory that takes its time to write, and breaks when it is told to. */
export class RecordingJournal implements Journal {
  readonly written: JournalEvent[] = [];
  commitCount = 0;
  readonly #clock: VirtualClock;
  readonly #options: RecordingOptions;
  #appended: JournalEvent[] = [];

  constructor(clock: VirtualClock, options: RecordingOptions = {}) {
    this.#clock = clock;
    this.#options = options;
  }

  append(event: JournalEvent): void {
    this.#appended.push(event);
  }

  async commit(): Promise<void> {
    this.commitCount += 1;
    const events = this.#appended;
    this.#appended = [];
    const { breaksAtCommit = Number.POSITIVE_INFINITY, written } = this.#options;
    const breaks = this.commitCount >= breaksAtCommit;
    await this.#clock.sleep(1);
    if (breaks) throw new Error("disk full");
    this.written.push(...events);
    written?.(events);
  }
}
