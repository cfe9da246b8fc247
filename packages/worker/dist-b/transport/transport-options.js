/**
 * Inputs cross whole unless the runtime moves large fields to blobs, which it may not do; what is far larger than this
 * does not belong in a message.
 */
export const defaultMaxBodyBytes = 64 * 1024 * 1024;
/** Well below the minute after which proxies close silent connections. */
export const defaultHeartbeatMs = 15_000;
//# sourceMappingURL=transport-options.js.map