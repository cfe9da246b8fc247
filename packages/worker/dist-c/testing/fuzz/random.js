/** Mulberry32: small, and even enough to choose mutations with. */
export function createRandom(seed) {
    let state = seed >>> 0;
    const below = (bound) => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
    };
    return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
//# sourceMappingURL=random.js.map