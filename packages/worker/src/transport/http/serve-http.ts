import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Dispatcher } from "../../dispatch/dispatcher.ts";
import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { defaultHeartbeatMs, defaultMaxBodyBytes, type TransportOptions } from "../transport-options.ts";
import { isLoopback } from "./check-host.ts";
import { exchange } from "./exchange.ts";
import { reportBlocking } from "./report-blocking.ts";
import { Sessions } from "./sessions.ts";

export interface ServeHttpOptions extends TransportOptions {
  /** The address to listen on. By default 127.0.0.1, where runtimes look for the workers that they start. */
  readonly host?: string | undefined;
  /** By default 0: a free one. */
  readonly port?: number | undefined;
  /** Where messages are taken. By default `/`; health is always at `/health`. */
  readonly path?: string | undefined;
  /**
   * Who may call a worker that other machines can reach: `"token"`, the default, refuses to start without a `token`;
   * `"anyone"` leaves it to the network, for example inside a cluster.
   */
  readonly publicAccess?: "token" | "anyone" | undefined;
  /** How long `close` lets calls go on, in ms. By default 30,000. */
  readonly drainMs?: number | undefined;
}

/** Runtimes keep idle connections for 90 s, and take one that we closed meanwhile for a dead worker. */
const keepAliveMs = 120_000;

/**
 * Serves a worker's components over HTTP in this process; `server.run()` does this, and also reads the command line,
 * prints the port and ends with the process.
 *
 * @throws TypeError when other machines could call without a token and nobody said that they may
 *
 * @example
 * const worker = await serveHttp(server, { port: 8080 });
 * await worker.close();
 */
export async function serveHttp(server: StepflowServer, options: ServeHttpOptions = {}): Promise<RunningWorker> {
  const { host = "127.0.0.1", port = 0, path = "/", token, publicAccess = "token", drainMs = 30_000 } = options;
  if (!isLoopback(host) && token === undefined && publicAccess === "token") {
    throw new TypeError(
      `host ${host}: other machines could call this worker without a token; give one (option token, variable ` +
        `STEPFLOW_WORKER_TOKEN), or say publicAccess: "anyone" where the network keeps strangers out`,
    );
  }
  if (!path.startsWith("/")) throw new TypeError(`path "${path}": expected one with a leading slash, such as "/rpc"`);
  const dispatcher = new Dispatcher(server, options);
  const sessions = new Sessions(() => new Dispatcher(server, options));
  const rules = {
    path,
    token,
    maxBodyBytes: options.maxBodyBytes ?? defaultMaxBodyBytes,
    heartbeatMs: options.heartbeatMs ?? defaultHeartbeatMs,
    loopbackHost: isLoopback(host) ? host : undefined,
  };
  const http = createServer((request, response) => exchange(request, response, dispatcher, sessions, rules));
  http.keepAliveTimeout = keepAliveMs;
  // Node cuts a request off that takes longer than this to arrive; calls may go on for as long as they like.
  http.requestTimeout = keepAliveMs;
  http.listen({ host, port });
  await once(http, "listening");
  const stopReporting = reportBlocking(dispatcher.running, dispatcher.logger);
  const { port: boundPort } = http.address() as AddressInfo;
  return {
    url: `http://${urlHost(host)}:${boundPort}${path === "/" ? "" : path}`,
    port: boundPort,
    close: async (closing = {}) => {
      // Answers to callbacks arrive on connections of their own, so the port stays open while calls go on.
      const limitMs = closing.drainMs ?? drainMs;
      await Promise.all([dispatcher.running.drain(limitMs), sessions.close(limitMs)]);
      await closeServer(http);
      stopReporting();
    },
  };
}

/** Connections end when their answer under way has been sent; what takes longer than a second is cut off. */
async function closeServer(http: Server): Promise<void> {
  if (!http.listening) return;
  const closed = once(http, "close");
  http.close();
  // Node closes what is idle when `close` is called, and keeps what becomes idle later.
  const sweep = setInterval(() => http.closeIdleConnections(), 10);
  const cut = setTimeout(() => http.closeAllConnections(), 1_000);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

/** What a caller on this machine can connect to. */
function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
