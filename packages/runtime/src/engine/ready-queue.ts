/** What the queue orders by: lowest item first, then lowest step. */
export interface Ordered {
  readonly itemIndex: number;
  readonly stepIndex: number;
}

/** A binary heap: tasks come out by item, then by step, so that items that have begun are finished first. */
export class ReadyQueue<Task extends Ordered> {
  readonly #heap: Task[] = [];

  get size(): number {
    return this.#heap.length;
  }

  push(task: Task): void {
    const heap = this.#heap;
    let position = heap.push(task) - 1;
    while (position > 0) {
      const parentPosition = (position - 1) >> 1;
      const parent = heap[parentPosition];
      if (parent === undefined || !isBefore(task, parent)) break;
      heap[position] = parent;
      position = parentPosition;
    }
    heap[position] = task;
  }

  pop(): Task | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let position = 0;
    for (;;) {
      let childPosition = 2 * position + 1;
      let child = heap[childPosition];
      const right = heap[childPosition + 1];
      if (child === undefined) break;
      if (right !== undefined && isBefore(right, child)) {
        childPosition += 1;
        child = right;
      }
      if (!isBefore(child, last)) break;
      heap[position] = child;
      position = childPosition;
    }
    heap[position] = last;
    return first;
  }

  clear(): void {
    this.#heap.length = 0;
  }
}

function isBefore(a: Ordered, b: Ordered): boolean {
  return a.itemIndex < b.itemIndex || (a.itemIndex === b.itemIndex && a.stepIndex < b.stepIndex);
}
