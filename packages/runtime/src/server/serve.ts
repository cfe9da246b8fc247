import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { silentLogger } from "../logger.ts";
import type { StepflowRuntime } from "../stepflow-runtime.ts";
import { createApp } from "./http/create-app.ts";
import type { Handlers } from "./http/operation.ts";
import { KeyRing } from "./keys/key-ring.ts";
import { Metrics } from "./metrics.ts";
import { OpenWaits } from "./open-waits.ts";
import { blobRoutes } from "./routes/blob-routes.ts";
import { componentRoutes } from "./routes/component-routes.ts";
import { eventRoutes } from "./routes/event-routes.ts";
import { flowRoutes } from "./routes/flow-routes.ts";
import { listRuns } from "./routes/list-runs.ts";
import { runRoutes } from "./routes/run-routes.ts";
import { serverRoutes } from "./routes/server-routes.ts";
import { isLoopback } from "./safety/check-host.ts";
import { refusePublicAccess } from "./safety/public-access.ts";
import { RateLimiter } from "./safety/rate-limiter.ts";
import { defaultServeLimits, type ServeOptions } from "./serve-options.ts";
import type { ServerState } from "./server-state.ts";

/** A runtime that is served. */
export interface RunningServer {
  /** Where this machine reaches it, without `/api/v1`. */
  readonly url: string;
  readonly port: number;
  /** From now on new work is refused with 503; what goes on can still be followed. */
  drain(): void;
  /** Ends streams and waits, refuses with 503 what still comes, and ends the server. The runtime is its owner's to close, before or after. */
  close(): Promise<void>;
}

/**
 * Serves a runtime over HTTP, as the contract `schemas/openapi.json` says.
 *
 * @throws TypeError when other machines could call without keys and nobody said that they may
 * @throws ValidationError naming what is wrong with the file of keys
 * @throws Error when the port cannot be listened on
 *
 * @example
 * const server = await serve(runtime, { port: 0 });
 * console.log(server.url);
 */
export async function serve(runtime: StepflowRuntime, options: ServeOptions = {}): Promise<RunningServer> {
  const { host = "127.0.0.1", port = 7837, keysFile, rateLimit, logger = silentLogger, corsOrigins = [] } = options;
  refusePublicAccess(options, host);
  const keys = keysFile === undefined ? undefined : await KeyRing.open(keysFile);
  if (keys?.size === 0)
    logger.warn(`${keysFile} has no keys: every request will be refused; stepflow keys create makes one`);
  const state: ServerState = { url: "", phase: "serving", metrics: new Metrics(), waits: new OpenWaits() };
  const app = createApp(handlersOf(runtime, state, options), {
    state,
    keys,
    rateLimiter: rateLimit === undefined ? undefined : new RateLimiter(rateLimit),
    limits: { ...defaultServeLimits, ...options.limits },
    allowedHosts: isLoopback(host) ? [host, ...(options.allowedHosts ?? [])] : options.allowedHosts,
    corsOrigins,
    logger,
  });
  const boundPort = await listen(app, host, port);
  state.url = `http://${urlHost(host)}:${boundPort}`;
  return {
    url: state.url,
    port: boundPort,
    drain() {
      if (state.phase === "serving") state.phase = "draining";
    },
    async close() {
      state.phase = "closing";
      state.waits.close();
      await closeApp(app);
    },
  };
}

function handlersOf(runtime: StepflowRuntime, state: ServerState, { heartbeatMs, limits }: ServeOptions): Handlers {
  return {
    ...serverRoutes(state),
    ...flowRoutes(runtime),
    ...runRoutes(runtime, limits?.maxItems ?? defaultServeLimits.maxItems),
    ...listRuns(runtime),
    ...eventRoutes(runtime, heartbeatMs),
    ...componentRoutes(runtime),
    ...blobRoutes(runtime.blobs),
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const reason =
      code === "EADDRINUSE"
        ? "another program has it; end that, or give another port, or 0 for a free one"
        : cause instanceof Error
          ? cause.message
          : String(cause);
    throw new Error(`cannot listen on port ${port} of ${host}: ${reason}`, { cause });
  }
  return (app.server.address() as AddressInfo).port;
}

/** Connections end when their answers under way have been sent; what takes longer than a second is cut off. */
async function closeApp(app: FastifyInstance): Promise<void> {
  // Node closes what is idle at first, and keeps what becomes idle later.
  const sweep = setInterval(() => app.server.closeIdleConnections(), 10);
  const cut = setTimeout(() => app.server.closeAllConnections(), 1_000);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

/** What a caller on this machine can connect to. */
function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
