import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import type { ConnectionOptions } from "node:tls";
import { acknowledge } from "./acknowledge.ts";
import type { GrpcAddress } from "./grpc-address.ts";
import type { GrpcAnswer, GrpcAnswers, GrpcRequest } from "./grpc-request.ts";
import { GrpcStatusError } from "./grpc-status-error.ts";
import { keepAlive } from "./keep-alive.ts";
import { MessageReader } from "./message-reader.ts";
import { post, prefixBytes } from "./post.ts";
import { status } from "./status.ts";
import { type StreamStatus, watchStatus } from "./stream-status.ts";

/** With the usual 64 kB, an orchestrator stops 40 ms after each of them, and a blob of 6 MB takes four seconds. */
const windowBytes = 4 * 1024 * 1024;

/** A call that is under way. */
interface OpenCall {
  readonly session: ClientHttp2Session;
  readonly stream: ClientHttp2Stream;
  readonly outcome: StreamStatus;
}

/**
 * Calls one server over one connection, which is made when it is needed and again when it has broken. It keeps no process
 * alive unless a call is under way.
 *
 * By HTTP/2 alone: orchestrators write without TCP_NODELAY, so that the second half of each answer waits until the first
 * is acknowledged, which takes a system 40 ms unless it has something to send. grpc-js cannot be made to.
 *
 * Contract: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 */
export class GrpcConnection {
  readonly #address: GrpcAddress;
  readonly #tls: ConnectionOptions;
  #session: ClientHttp2Session | undefined;

  /** @param tls for `https:` addresses */
  constructor(address: GrpcAddress, tls: ConnectionOptions = {}) {
    this.#address = address;
    this.#tls = tls;
  }

  /**
   * A call with one answer.
   *
   * @param timeoutMs how long it may take; without a limit when it is left out
   * @throws GrpcStatusError when the call fails
   */
  call(request: GrpcRequest, timeoutMs?: number): Promise<GrpcAnswer> {
    return new Promise((resolve, reject) => {
      const { session, stream, outcome } = this.#send(request);
      outcome.onOpen(() => acknowledge(session));
      const chunks: Buffer[] = [];
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              const problem = new GrpcStatusError(status.DEADLINE_EXCEEDED, `no answer within ${timeoutMs} ms`);
              outcome.breakOff(problem);
            }, timeoutMs);
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("close", () => {
        clearTimeout(timer);
        const end = outcome.end();
        if (end.code !== status.OK) reject(end);
        else resolve({ metadata: outcome.metadata() ?? {}, message: Buffer.concat(chunks).subarray(prefixBytes) });
      });
    });
  }

  /**
   * A call with many answers; resolves when the server has begun to answer.
   *
   * @throws GrpcStatusError when the call fails, also in the middle of the answers
   */
  async stream(request: GrpcRequest): Promise<GrpcAnswers> {
    const call = this.#send(request);
    const { stream, outcome } = call;
    const closing = new Promise<void>((resolve) => stream.once("close", resolve));
    await Promise.race([closing, new Promise((resolve) => stream.once("response", resolve))]);
    const metadata = outcome.metadata();
    if (metadata !== undefined) {
      return { metadata, messages: messagesOf(call, closing), cancel: () => stream.close(constants.NGHTTP2_CANCEL) };
    }
    // A stream ends when it has been read.
    stream.resume();
    await closing;
    throw outcome.end();
  }

  close(): void {
    this.#session?.destroy();
  }

  #send({ path, message, metadata, signal }: GrpcRequest): OpenCall {
    const session = this.#open();
    const stream = post(session, path, message, metadata);
    const outcome = watchStatus(session, stream);
    const abort = (): void =>
      outcome.breakOff(new GrpcStatusError(status.CANCELLED, "the caller broke it off", "connection"));
    if (signal?.aborted === true) abort();
    signal?.addEventListener("abort", abort, { once: true });
    underWay(session, 1);
    stream.once("close", () => {
      signal?.removeEventListener("abort", abort);
      underWay(session, -1);
    });
    return { session, stream, outcome };
  }

  #open(): ClientHttp2Session {
    if (this.#session !== undefined && !this.#session.closed && !this.#session.destroyed) return this.#session;
    const settings = { initialWindowSize: windowBytes, enablePush: false };
    const session = connect(this.#address.origin, { ...this.#tls, settings });
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

const callsOf = new WeakMap<ClientHttp2Session, number>();

/** Only calls keep the process alive, and not the connection that is kept for the next. */
function underWay(session: ClientHttp2Session, change: 1 | -1): void {
  const calls = (callsOf.get(session) ?? 0) + change;
  callsOf.set(session, calls);
  if (session.destroyed) return;
  if (calls > 0) session.ref();
  else session.unref();
}

async function* messagesOf(
  { session, stream, outcome }: OpenCall,
  closing: Promise<void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = new MessageReader(stream);
  try {
    for (;;) {
      const prefix = await reader.read(prefixBytes);
      const message = prefix && (await reader.read(prefix.readUInt32BE(1)));
      if (message === undefined) break;
      acknowledge(session);
      yield message;
    }
    await closing;
    const end = outcome.end();
    if (end.code !== status.OK) throw end;
  } finally {
    stream.close(constants.NGHTTP2_CANCEL);
  }
}
