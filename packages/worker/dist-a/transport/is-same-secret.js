/** Compares in a time that tells nothing of where two texts differ. Only their length can be learned. */
export function isSameSecret(given, expected) {
    let difference = given.length ^ expected.length;
    for (let index = 0; index < expected.length; index += 1) {
        // Beyond the end, `charCodeAt` is NaN, which `^` takes for 0.
        difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
    }
    return difference === 0;
}
//# sourceMappingURL=is-same-secret.js.map