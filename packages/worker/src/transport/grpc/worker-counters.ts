const names = ["tasksPulled", "heartbeatsSent", "connections"] as const;

type CounterName = (typeof names)[number];

/** Numbers that all threads of a worker count together. */
export class WorkerCounters {
  readonly shared: SharedArrayBuffer;
  readonly #cells: BigInt64Array;

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(names.length * BigInt64Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#cells = new BigInt64Array(shared);
  }

  add(name: CounterName, count: 1 | -1 = 1): void {
    Atomics.add(this.#cells, names.indexOf(name), BigInt(count));
  }

  get(name: CounterName): number {
    return Number(Atomics.load(this.#cells, names.indexOf(name)));
  }
}
