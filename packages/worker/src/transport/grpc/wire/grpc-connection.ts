import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import { acknowledge } from "./acknowledge.ts";
import type { GrpcAddress } from "./grpc-address.ts";
import { GrpcStatusError } from "./grpc-status-error.ts";
import { keepAlive } from "./keep-alive.ts";
import { status } from "./status.ts";
import { watchStatus } from "./stream-status.ts";

/** With the usual 64 kB, an orchestrator stops 40 ms after each of them, and a blob of 6 MB takes four seconds. */
const windowBytes = 4 * 1024 * 1024;

/** How many bytes stand in front of a message: whether it is compressed, and its length. */
export const prefixBytes = 5;

/**
 * Calls one server over one connection, which is made when it is needed and again when it has broken.
 *
 * By HTTP/2 alone, as `PullTasks`: orchestrators write without TCP_NODELAY, so that the second half of each answer waits
 * until the first is acknowledged, which takes a system 40 ms unless it has something to send. grpc-js cannot be made to.
 *
 * Contract: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 */
export class GrpcConnection {
  readonly #address: GrpcAddress;
  #session: ClientHttp2Session | undefined;

  constructor(address: GrpcAddress) {
    this.#address = address;
  }

  /** @throws GrpcStatusError when the call fails */
  send(path: string, request: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const session = this.#open();
      const stream = post(session, path, request);
      const whyEnded = watchStatus(session, stream, () => acknowledge(session));
      const chunks: Buffer[] = [];
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        stream.close(constants.NGHTTP2_CANCEL);
      }, timeoutMs);
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("close", () => {
        clearTimeout(timer);
        const problem = whyEnded();
        if (timedOut) reject(new GrpcStatusError(status.DEADLINE_EXCEEDED, `no answer within ${timeoutMs} ms`));
        else if (problem.code !== status.OK) reject(problem);
        else resolve(Buffer.concat(chunks).subarray(prefixBytes));
      });
    });
  }

  close(): void {
    this.#session?.destroy();
  }

  #open(): ClientHttp2Session {
    if (this.#session !== undefined && !this.#session.closed && !this.#session.destroyed) return this.#session;
    const session = connect(this.#address.origin, { settings: { initialWindowSize: windowBytes, enablePush: false } });
    // Every stream listens while its call goes on.
    session.setMaxListeners(0);
    // What goes wrong is told by the streams that it ends.
    session.on("error", () => {});
    session.once("connect", () => session.setLocalWindowSize(windowBytes));
    const stopPinging = keepAlive(session);
    const forget = (): void => {
      stopPinging();
      if (this.#session === session) this.#session = undefined;
    };
    session.once("close", forget);
    session.once("goaway", forget);
    this.#session = session;
    return session;
  }
}

/** Sends the request of a call. */
export function post(session: ClientHttp2Session, path: string, request: Uint8Array): ClientHttp2Stream {
  const stream = session.request({
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
    "user-agent": "stepflow-typescript",
  });
  const prefix = Buffer.alloc(prefixBytes);
  prefix.writeUInt32BE(request.length, 1);
  stream.end(Buffer.concat([prefix, request]));
  return stream;
}
