export function resolveOptions(options) {
    const { patienceMs = 10_000, idleMs = 6_000, callbackTimeoutMs, load = {}, fuzz = {} } = options;
    const { connections = 64, seconds = 1 } = load;
    const { messages = 100, seed = Math.floor(Math.random() * 2 ** 32) } = fuzz;
    return { patienceMs, idleMs, callbackTimeoutMs, load: { connections, seconds }, fuzz: { messages, seed } };
}
//# sourceMappingURL=protocol-options.js.map