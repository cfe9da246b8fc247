import type { Middleware } from "./middleware.ts";
/**
 * Fails calls that take longer than `timeoutMs`, and aborts the `signal` of their context. What does not look at the
 * signal goes on unseen; its result is dropped.
 *
 * @throws TypeError when the time is not a number above 0
 */
export declare function timeout(timeoutMs: number): Middleware;
//# sourceMappingURL=timeout.d.ts.map