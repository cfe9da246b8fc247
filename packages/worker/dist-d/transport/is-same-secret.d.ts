/** Compares in a time that tells nothing of where two texts differ. Only their length can be learned. */
export declare function isSameSecret(given: string, expected: string): boolean;
//# sourceMappingURL=is-same-secret.d.ts.map