/**
 * Names the places in a log so that the names stay good when the log is made again from a journal.
 *
 * A journal has the durable events only. So these are counted, from 0, and a transient one is named by the durable event
 * that it came behind and its number from there: `12`, `12.1`, `12.2`, `13`.
 */
export class EventCursors {
  /** The sequence numbers of transient events, ascending; of most trees none. */
  #transients: number[] = [];
  /** How many of those before were forgotten, with the entries that they stood for. */
  #forgottenCount = 0;

  transientAt(sequence: number): void {
    this.#transients.push(sequence);
  }

  /** Forgets what is before the first entry that is kept. */
  dropBefore(firstSequence: number): void {
    if (this.#transients.length === 0) return;
    const count = firstIndex(this.#transients, (sequence) => sequence >= firstSequence);
    this.#transients = this.#transients.slice(count);
    this.#forgottenCount += count;
  }

  cursorOf(sequence: number): string {
    const count = this.#countUpTo(sequence);
    const durable = sequence - count;
    const behind = sequence - this.#sequenceOfDurable(durable);
    return behind === 0 ? String(durable) : `${durable}.${behind}`;
  }

  /** The sequence number of a cursor, or of the last event before what it named when that is gone; `undefined` when it is none. */
  sequenceOf(cursor: string): number | undefined {
    const parts = /^(-1|\d+)(?:\.(\d+))?$/.exec(cursor);
    if (parts === null) return undefined;
    const durable = Number(parts[1]);
    const next = this.#sequenceOfDurable(durable + 1);
    return Math.min(this.#sequenceOfDurable(durable) + Number(parts[2] ?? 0), next - 1);
  }

  #countUpTo(sequence: number): number {
    return this.#forgottenCount + firstIndex(this.#transients, (transient) => transient > sequence);
  }

  /** The n-th durable event from 0; of −1, the place before all. */
  #sequenceOfDurable(durable: number): number {
    if (durable < 0) return -1;
    const before = (transient: number, index: number): boolean => transient - this.#forgottenCount - index > durable;
    return durable + this.#forgottenCount + firstIndex(this.#transients, before);
  }
}

/** The first index at which `isBehind` holds, by halving; the length when it never does. */
function firstIndex(sorted: readonly number[], isBehind: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(sorted[middle] ?? 0, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
