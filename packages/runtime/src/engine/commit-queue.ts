import type { Journal } from "./journal.ts";

/**
 * Holds effects back until what they rest on is written: one commit at a time, and what happens meanwhile is written
 * together by the next.
 */
export class CommitQueue {
  readonly #journal: Journal;
  readonly #broke: (cause: unknown) => void;
  readonly #effects: (() => void)[] = [];
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
    if (!this.#committing) void this.#commit();
  }

  async #commit(): Promise<void> {
    this.#committing = true;
    // Everything of this turn first: events that arrive in the same turn share the commit.
    await Promise.resolve();
    while (this.#effects.length > 0) {
      const effects = this.#effects.splice(0);
      try {
        await this.#journal.commit();
      } catch (error) {
        this.#committing = false;
        this.#effects.length = 0;
        this.#isBroken = true;
        this.#broke(error);
        return;
      }
      for (const effect of effects) effect();
    }
    this.#committing = false;
  }
}
