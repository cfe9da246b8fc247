import type { StepflowServer } from "../../stepflow-server.ts";
import { type TransportOptions } from "../transport-options.ts";
/** Who may call is up to the platform, unless `token` is given. */
export type ServeFetchOptions = TransportOptions;
/**
 * Serves a worker's components as a function from requests to responses, for Hono, Next.js, edge functions, Deno and
 * Bun. It takes messages by POST at every path that leads to it, and answers GET at every path that ends in `/health`.
 *
 * Components that call back need the answer to reach the same instance, and so do blobs the option `blobUrl` where
 * instances come and go: `initialize` reaches one of them.
 *
 * @example
 * app.all("/worker/*", (context) => handle(context.req.raw)); // const handle = serveFetch(server)
 */
export declare function serveFetch(server: StepflowServer, options?: ServeFetchOptions): (request: Request) => Promise<Response>;
//# sourceMappingURL=serve-fetch.d.ts.map