/** A request as it goes out: data, so that middleware can copy and change it. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE" | (string & {});
  /** The whole address, query included. */
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** Aborted by the caller's signal, the time-out, and the client's closing. */
  readonly signal: AbortSignal;
  /** How long the whole of it may take, in ms; absent without a limit. `signal` is aborted then. */
  readonly timeoutMs?: number | undefined;
}

/** An answer whose body has not been read. It is read once, by one of its methods; each rejects when it breaks off. */
export interface HttpResponse {
  readonly status: number;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
  /** Every header, by its name in lower case. */
  headers(): Record<string, string>;
  text(): Promise<string>;
  bytes(): Promise<Uint8Array>;
  /** The bytes as they come. Ending the iteration early closes the connection. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Sends one request and answers when the head of the answer has come; follows no redirects. */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** A transport with its connections; `close` gives them up. */
export interface OpenTransport {
  readonly send: Transport;
  close(): Promise<void>;
}

/** What middleware is told about the call beside its request. */
export interface CallContext {
  /** What the call does, for example `runs.create`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
}

/**
 * Stands around every attempt of every call: may change the request, look at the answer, or answer itself. `next` may be
 * called again, to repeat the request.
 *
 * @example
 * const tenant: ClientMiddleware = (request, next) => next({ ...request, headers: { ...request.headers, "x-tenant": "a" } });
 */
export type ClientMiddleware = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<HttpResponse>,
  context: CallContext,
) => Promise<HttpResponse>;
