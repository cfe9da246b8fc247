/** What has arrived, and what to wait for. */
export class Arrivals<Item> {
  readonly all: Item[] = [];
  readonly #looks = new Set<() => void>();

  add(item: Item): void {
    this.all.push(item);
    for (const look of [...this.#looks]) look();
  }

  /** All of them, as soon as there are so many that fit. */
  async atLeast(count: number, fits: (item: Item) => boolean = () => true): Promise<Item[]> {
    await this.until(() => this.all.filter(fits).length >= count);
    return this.all.filter(fits);
  }

  /** The first that fits, as soon as it is there. */
  async first(fits: (item: Item) => boolean = () => true): Promise<Item> {
    const [item] = await this.atLeast(1, fits);
    if (item === undefined) throw new Error("nothing has arrived");
    return item;
  }

  /** Resolves when it holds after an arrival. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        this.#looks.delete(look);
        resolve();
      };
      this.#looks.add(look);
      look();
    });
  }
}
