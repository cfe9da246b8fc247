import type { RunExecution } from "./run-execution.ts";
import type { Task } from "./task.ts";

/** A task that goes on when it has a place: after it waited for a sub-run, or after the pause before a retry. */
interface Returning {
  readonly run: RunExecution;
  readonly task: Task;
  readonly goOn: () => void;
}

/** The places for steps that execute at once in one tree of runs. Those that have begun come before those that have not. */
export class Places {
  readonly #count: number;
  readonly #returning: Returning[] = [];
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
    this.#returning.push(returning);
  }

  /** Lets tasks go on as long as there is room for them; those that nobody waits for any more need none. */
  serve(): void {
    for (let next = this.#returning[0]; next !== undefined; next = this.#returning[0]) {
      const { run, task, goOn } = next;
      if (run.isExecuting(task) && !task.hasPlace) {
        if (!this.areFree) return;
        this.take(task);
      }
      this.#returning.shift();
      goOn();
    }
  }
}
