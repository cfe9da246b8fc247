import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { checkToken } from "../check-token.ts";
import { isLoopback } from "./check-host.ts";
import type { ServeHttpOptions } from "./serve-http.ts";

/** A port that is listened at. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Runtimes keep idle connections for 90 s, and take one that we closed meanwhile for a dead worker. */
const keepAliveMs = 120_000;

/** @throws TypeError when other machines could call without a token and nobody said that they may, or for a path that is none */
export function checkListening(options: ServeHttpOptions): void {
  const { host = "127.0.0.1", path = "/", token, publicAccess = "token" } = options;
  if (!isLoopback(host) && token === undefined && publicAccess === "token") {
    throw new TypeError(
      `host ${host}: other machines could call this worker without a token; give one (option token, variable ` +
        `STEPFLOW_WORKER_TOKEN), or say publicAccess: "anyone" where the network keeps strangers out`,
    );
  }
  checkToken(token);
  if (!path.startsWith("/")) throw new TypeError(`path "${path}": expected one with a leading slash, such as "/rpc"`);
}

export async function listen(serve: RequestListener, options: ServeHttpOptions): Promise<Listening> {
  const { host = "127.0.0.1", port = 0, path = "/" } = options;
  const http = createServer(serve);
  http.keepAliveTimeout = keepAliveMs;
  // Node cuts a request off that takes longer than this to arrive; calls may go on for as long as they like.
  http.requestTimeout = keepAliveMs;
  http.listen({ host, port });
  await once(http, "listening").catch((error: unknown) => {
    throw cannotListen(host, port, error);
  });
  const { port: boundPort } = http.address() as AddressInfo;
  return {
    url: `http://${urlHost(host)}:${boundPort}${path === "/" ? "" : path}`,
    port: boundPort,
    close: () => closeServer(http),
  };
}

function cannotListen(host: string, port: number, cause: unknown): Error {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EADDRINUSE") {
    const message = `port ${port} of ${host} is taken by another program; end that, or give another port, or 0 for a free one`;
    return new Error(message, { cause });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`the worker cannot listen on port ${port} of ${host}: ${reason}`, { cause });
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
