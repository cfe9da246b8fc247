/** Puts middleware around a handler; the first is the outermost. */
export function applyMiddleware(middleware, handler) {
    return middleware.reduceRight((next, one) => (call) => one(call, next), handler);
}
//# sourceMappingURL=middleware.js.map