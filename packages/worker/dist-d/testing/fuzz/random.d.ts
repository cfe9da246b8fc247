/** Numbers by chance, the same for the same seed. */
export interface Random {
    /** An integer from 0, below `bound`. */
    below(bound: number): number;
    pick<Item>(items: readonly [Item, ...Item[]]): Item;
}
/** Mulberry32: small, and even enough to choose mutations with. */
export declare function createRandom(seed: number): Random;
//# sourceMappingURL=random.d.ts.map