import type { Task } from "./task.ts";

/** A task that goes on when it has a place: after it waited for a sub-run, or after the pause before a retry. */
interface Returning {
  readonly task: Task;
  /** What was given up meanwhile only has to be told; it needs no place for that. */
  readonly needsPlace: () => boolean;
  readonly goOn: () => void;
}

/** The places for steps that execute at once in one tree of runs. Those that have begun come before those that have not. */
export class Places {
  readonly #count: number;
  /** Tasks that kept their place. They never wait for those below, who may be waiting for just that place. */
  readonly #withPlace: Returning[] = [];
  readonly #withoutPlace: Returning[] = [];
  #takenCount = 0;

  constructor(count: number) {
    this.#count = count;
  }

  get areFree(): boolean {
    return this.#takenCount < this.#count;
  }

  take(task: Task): void {
    if (task.hasPlace) return;
    task.hasPlace = true;
    this.#takenCount += 1;
  }

  release(task: Task): void {
    if (!task.hasPlace) return;
    task.hasPlace = false;
    this.#takenCount -= 1;
  }

  /** Lets a task go on the next time that {@link Places.serve} finds room for it. */
  enqueue(returning: Returning): void {
    const queue = returning.task.hasPlace ? this.#withPlace : this.#withoutPlace;
    queue.push(returning);
  }

  /** Lets tasks go on as long as there is room for them. */
  serve(): void {
    // Hot: asked after every step, and hardly ever does anybody return.
    if (this.#withPlace.length > 0) for (const { goOn } of this.#withPlace.splice(0)) goOn();
    while (this.#withoutPlace.length > 0 && this.areFree) {
      const next = this.#withoutPlace.shift();
      if (next === undefined) return;
      if (next.needsPlace()) this.take(next.task);
      next.goOn();
    }
  }
}
