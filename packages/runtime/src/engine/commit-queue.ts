import type { Journal } from "./journal.ts";

/**
 * Holds effects back until what they rest on is written: one commit at a time, and what happens meanwhile is written
 * together by the next.
 *
 * Hot: once for every step. What a commit calls back is made once, and an async function would make a promise each time.
 */
export class CommitQueue {
  readonly #journal: Journal;
  readonly #broke: (cause: unknown) => void;
  /** What waits for the next commit. */
  #effects: (() => void)[] = [];
  /** What waits for the commit under way. */
  #committed: (() => void)[] = [];
  #committing = false;
  #isBroken = false;

  /** @param broke told once, when a commit has failed: then nothing is written or held back any more */
  constructor(journal: Journal, broke: (cause: unknown) => void) {
    this.#journal = journal;
    this.#broke = broke;
  }

  /** Where to write; nowhere when that has failed. */
  get journal(): Journal | undefined {
    return this.#isBroken ? undefined : this.#journal;
  }

  add(effect: () => void): void {
    this.#effects.push(effect);
  }

  /** For what rests on nothing that must be written, and only keeps its place in the order. */
  addInOrder(effect: () => void): void {
    if (this.#committing || this.#effects.length > 0) this.#effects.push(effect);
    else effect();
  }

  /** Writes everything that this turn appends, also what comes after this call, then lets the effects happen. */
  commit(): void {
    if (this.#committing) return;
    this.#committing = true;
    // Everything of this turn first: events that arrive in the same turn share the commit.
    queueMicrotask(this.#write);
  }

  readonly #write = (): void => {
    if (this.#effects.length === 0) {
      this.#committing = false;
      return;
    }
    const effects = this.#effects;
    this.#effects = this.#committed;
    this.#committed = effects;
    this.#journal.commit().then(this.#written, this.#failed);
  };

  readonly #written = (): void => {
    for (const effect of this.#committed) effect();
    this.#committed.length = 0;
    this.#write();
  };

  readonly #failed = (cause: unknown): void => {
    this.#committing = false;
    this.#committed.length = 0;
    this.#effects.length = 0;
    this.#isBroken = true;
    this.#broke(cause);
  };
}
