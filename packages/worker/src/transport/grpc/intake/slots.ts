/** Room for so many at a time; who comes when there is none waits in line. */
export class Slots {
  #free: number;
  #isClosed = false;
  #waiting: ((taken: boolean) => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Takes one as soon as there is one; false when they have been closed before. */
  async take(): Promise<boolean> {
    if (this.#isClosed) return false;
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
    return true;
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next(true);
  }

  /** From now on, nobody gets one. */
  close(): void {
    this.#isClosed = true;
    for (const refuse of this.#waiting.splice(0)) refuse(false);
  }
}
