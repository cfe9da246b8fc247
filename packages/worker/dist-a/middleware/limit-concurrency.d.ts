import type { Middleware } from "./middleware.ts";
/**
 * Lets at most `limit` calls run at a time; the others wait their turn, in order. A call that is aborted while it waits
 * gives up its place.
 *
 * @throws TypeError when the limit is not a whole number of at least 1
 *
 * @example
 * server.use(limitConcurrency(4));
 */
export declare function limitConcurrency(limit: number): Middleware;
//# sourceMappingURL=limit-concurrency.d.ts.map