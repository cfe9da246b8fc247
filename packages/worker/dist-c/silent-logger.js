/** For those who gave no logger. */
export const silentLogger = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
//# sourceMappingURL=silent-logger.js.map