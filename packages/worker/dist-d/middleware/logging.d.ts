import type { Middleware } from "./middleware.ts";
/**
 * Logs every call, through the logger of its context: started (debug), answered (info) and failed (warn), with ids and
 * how long it took. Inputs and outputs are not logged.
 */
export declare function logging(): Middleware;
//# sourceMappingURL=logging.d.ts.map