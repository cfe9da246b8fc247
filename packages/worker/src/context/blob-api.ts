import { StepflowConnectionError, StepflowError, StepflowTimeoutError } from "@stepflow/core";
import { blobError } from "./blob-errors.ts";
import { IdleTimer } from "./idle-timer.ts";

/** How to reach a blob API. */
export interface BlobApiOptions {
  /** The URL that blobs are posted to, such as `http://127.0.0.1:7837/api/v1/blobs`. */
  readonly url: string;
  /** The platform's by default. */
  readonly fetch?: typeof fetch;
  /** How long an answer may take, its body included, in ms; 30 s by default. Streams may take as long per chunk. */
  readonly timeoutMs?: number;
  /** Sent as bearer token. Never part of an error. */
  readonly token?: string;
}

/** One request to a blob API. */
export interface BlobRequest {
  readonly method: "GET" | "POST";
  /** What follows the API's URL. */
  readonly blobId?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Reads what it needs of an answer. The timer runs until it has; a stream that it answers has to be watched. */
export type ReadAnswer<Answer> = (response: Response, timer: IdleTimer) => Promise<Answer>;

/** The pauses before a request is sent again, in ms. */
const pausesMs = [100, 400];

const defaultTimeoutMs = 30_000;

/** Sends requests to a blob API: with a time limit, again after failures that may pass, and with errors that explain. */
export class BlobApi {
  readonly #url: URL;
  readonly #fetch: typeof fetch;
  readonly #timeoutMs: number;
  readonly #authorization: Readonly<Record<string, string>>;

  /** @throws TypeError when the URL is none for HTTP, or carries a password, or the token cannot be sent */
  constructor({ url, fetch: ownFetch, timeoutMs = defaultTimeoutMs, token }: BlobApiOptions) {
    this.#url = readUrl(url);
    // Called without a receiver: some platforms refuse `fetch` as a method of another object.
    this.#fetch = ownFetch ?? ((input, init) => fetch(input, init));
    this.#timeoutMs = timeoutMs;
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
      throw new TypeError("the blob API's token has characters that a header cannot carry");
    }
    this.#authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  }

  /**
   * Sends a request and reads its answer.
   *
   * Blobs are found by their content, so that sending one twice does no harm; a stream is gone once it has been sent.
   *
   * @throws StepflowError of the kind that the answer's status means
   * @throws StepflowConnectionError, StepflowTimeoutError when no answer came
   */
  async send<Answer>(request: BlobRequest, read: ReadAnswer<Answer>): Promise<Answer> {
    const pauses = request.body instanceof ReadableStream ? [] : pausesMs;
    for (const pauseMs of pauses) {
      try {
        return await this.#sendOnce(request, read);
      } catch (error) {
        if (!mayPass(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return this.#sendOnce(request, read);
  }

  async #sendOnce<Answer>(request: BlobRequest, read: ReadAnswer<Answer>): Promise<Answer> {
    const { method, headers, body, blobId } = request;
    const url = new URL(this.#url);
    if (blobId !== undefined) url.pathname = `${url.pathname.replace(/\/$/, "")}/${blobId}`;
    // The query may hold a signature.
    const what = `${method} ${url.origin}${url.pathname}`;
    const timer = new IdleTimer(
      this.#timeoutMs,
      () => new StepflowTimeoutError(`${what} took longer than ${this.#timeoutMs} ms`),
    );
    try {
      const init: RequestInit & { duplex?: "half" } = {
        method,
        headers: { ...this.#authorization, ...headers },
        signal: timer.signal,
        ...(body instanceof ReadableStream
          ? { body: timer.watchSent(body), duplex: "half" }
          : body !== undefined && { body }),
      };
      const response = await this.#fetch(url, init);
      if (!response.ok) throw blobError(what, response.status, await response.text());
      return await read(response, timer);
    } catch (error) {
      timer.signal.throwIfAborted();
      if (StepflowError.isInstance(error)) throw error;
      throw new StepflowConnectionError(`${what} failed: ${reasonOf(error)}`, { cause: error });
    } finally {
      timer.stop();
    }
  }
}

/** What took too long already is not given as much time again. */
function mayPass(error: unknown): boolean {
  return StepflowError.isInstance(error) && error.retryable && error.code !== "TIMEOUT";
}

/** The platform's own message is often just "fetch failed"; the reason stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new TypeError(`the blob API's URL "${text}" is none; expected one like http://127.0.0.1:7837/api/v1/blobs`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError(`the URL of the blob API at ${url.host} carries a password; give a token instead`);
  }
  return url;
}
