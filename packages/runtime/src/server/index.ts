/** A runtime over HTTP: the server behind `stepflow serve`. Embedding a runtime loads nothing of it. */
export type { RateLimit } from "./safety/rate-limiter.ts";
export { type RunningServer, serve } from "./serve.ts";
export type { ServeLimits, ServeOptions } from "./serve-options.ts";
