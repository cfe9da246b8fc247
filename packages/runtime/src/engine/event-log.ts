import { type Deferred, deferred } from "../deferred.ts";
import { EventCursors } from "./event-cursors.ts";

/** One thing that happened, at its place in the order of its tree. */
export interface Logged<Entry> {
  readonly sequence: number;
  readonly entry: Entry;
}

/** That entries were dropped before they were read. */
export interface Gap {
  readonly sequence: number;
  readonly missed: number;
}

/** How a log keeps its entries: in whatever form costs least, since most are never read. */
export interface EntryStore<Entry> {
  readonly size: number;
  at(index: number): Entry;
  /** Forgets the oldest entries. */
  drop(count: number): void;
}

/**
 * What happened in a tree of runs, for any number of readers: each sees everything from where it begins, then waits for
 * more. Whoever adds to the store says so; that costs nothing when nobody waits.
 */
export class EventLog<Entry> {
  readonly #store: EntryStore<Entry>;
  readonly #keptEntries: number;
  /** The sequence number of the first entry that is kept. */
  #firstSequence = 0;
  /** Made for the first reader or the first transient event: most trees have neither. */
  #cursors: EventCursors | undefined;
  #closed = false;
  /** What readers wait for; nothing when none does. */
  #changed: Deferred<void> | undefined;

  constructor(store: EntryStore<Entry>, keptEntries: number) {
    this.#store = store;
    this.#keptEntries = keptEntries;
  }

  /** The names of places in this log. */
  get cursors(): EventCursors {
    this.#cursors ??= new EventCursors();
    return this.#cursors;
  }

  /** The sequence number of the entry that comes next. */
  get endSequence(): number {
    return this.#firstSequence + this.#store.size;
  }

  /** An entry was added to the store. */
  appended(): void {
    const { size } = this.#store;
    // Dropping a quarter at a time keeps the cost of dropping out of every append.
    if (size > this.#keptEntries * 1.25) this.#drop(size - this.#keptEntries);
    if (this.#changed !== undefined) this.#wakeReaders();
  }

  /** Nothing more will happen: readers end when they have read everything. */
  close(): void {
    this.#closed = true;
    this.#wakeReaders();
  }

  /**
   * Reads everything behind the sequence number `since`, −1 for all, until the log is closed or `signal` aborted.
   *
   * @param isOver whether the reader waits for nothing more when it has read everything that there is
   */
  async *read(
    since: number,
    signal?: AbortSignal,
    isOver: () => boolean = () => false,
  ): AsyncGenerator<Logged<Entry> | Gap, void, undefined> {
    // Whoever waits looks again when woken; so an abort needs nothing of its own.
    const wake = (): void => this.#wakeReaders();
    signal?.addEventListener("abort", wake);
    try {
      yield* this.#readBehind(since, signal, isOver);
    } finally {
      signal?.removeEventListener("abort", wake);
    }
  }

  async *#readBehind(
    since: number,
    signal: AbortSignal | undefined,
    isOver: () => boolean,
  ): ReturnType<EventLog<Entry>["read"]> {
    for (let next = since + 1; ; ) {
      if (signal?.aborted) return;
      const first = this.#firstSequence;
      if (next < first) {
        yield { sequence: first - 1, missed: first - next };
        // More may have been dropped meanwhile: that is another gap.
        next = first;
      } else if (next - first < this.#store.size) {
        yield { sequence: next, entry: this.#store.at(next - first) };
        next += 1;
      } else if (this.#closed || isOver()) {
        return;
      } else {
        this.#changed ??= deferred();
        await this.#changed.promise;
      }
    }
  }

  #drop(count: number): void {
    this.#store.drop(count);
    this.#firstSequence += count;
    this.#cursors?.dropBefore(this.#firstSequence);
  }

  #wakeReaders(): void {
    this.#changed?.resolve();
    this.#changed = undefined;
  }
}
