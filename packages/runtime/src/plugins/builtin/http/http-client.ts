import { isIP } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import type { Clock } from "../../../engine/clock.ts";
import { HttpError, HttpRefusedError } from "./errors.ts";
import { addressRefused, guardedLookup } from "./guarded-lookup.ts";
import { isPublicAddress } from "./public-address.ts";

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpLimits {
  readonly signal: AbortSignal;
  /** From the beginning of the request to the end of the reply, in ms. */
  readonly timeoutMs: number;
  readonly maxReplyBytes: number;
}

export interface HttpReply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Sends one request at a time and follows nothing: redirects and retries are the caller's. */
export class HttpClient {
  readonly #agent: Agent;
  readonly #reach: "public" | "all";
  readonly #clock: Clock;

  /** @param reach `"public"` refuses everything but the public internet */
  constructor(reach: "public" | "all", clock: Clock) {
    this.#reach = reach;
    this.#clock = clock;
    // Time is bounded by the request's own limit.
    const times = { headersTimeout: 0, bodyTimeout: 0 };
    this.#agent = new Agent(reach === "public" ? { ...times, connect: { lookup: guardedLookup } } : times);
  }

  /**
   * @param onChunk is given the parts of the body of a successful reply, which is then not kept
   * @throws HttpRefusedError when the host is out of reach, or the reply too large
   * @throws HttpError when there is no whole reply in time
   */
  async send(message: HttpRequest, limits: HttpLimits, onChunk?: (chunk: Uint8Array) => void): Promise<HttpReply> {
    const { hostname } = message.url;
    const host = hostname.replace(/^\[|\]$/g, "");
    if (this.#reach === "public" && isIP(host) !== 0 && !isPublicAddress(host)) throw addressRefused(host);
    limits.signal.throwIfAborted();
    const ending = new AbortController();
    const abort = (): void => ending.abort(limits.signal.reason);
    const cancelTimer = this.#clock.after(limits.timeoutMs, () =>
      ending.abort(new HttpError(`${message.url.host} took longer than ${limits.timeoutMs} ms`)),
    );
    limits.signal.addEventListener("abort", abort, { once: true });
    try {
      const { statusCode, headers, body } = await request(message.url, {
        // Undici names the methods that it knows; it takes any token.
        method: message.method as Dispatcher.HttpMethod,
        headers: message.headers,
        ...(message.body !== undefined && { body: message.body }),
        dispatcher: this.#agent,
        signal: ending.signal,
      });
      const keep = onChunk === undefined || statusCode > 299;
      const bytes = await readAtMost(body, limits.maxReplyBytes, keep ? undefined : onChunk);
      return { status: statusCode, headers: flatten(headers), bytes };
    } catch (thrown) {
      limits.signal.throwIfAborted();
      throw explain(ending.signal.aborted ? ending.signal.reason : thrown, message.url);
    } finally {
      cancelTimer();
      limits.signal.removeEventListener("abort", abort);
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

async function readAtMost(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  onChunk: ((chunk: Uint8Array) => void) | undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new HttpRefusedError(`the reply is larger than ${maxBytes} bytes`);
    if (onChunk === undefined) chunks.push(chunk);
    else onChunk(chunk);
  }
  return Buffer.concat(chunks);
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
}

/** What Node calls a certificate that it does not trust; another attempt would see the same one. */
const certificateCodes = new Set([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

function explain(thrown: unknown, url: URL): unknown {
  if (thrown instanceof HttpError || thrown instanceof HttpRefusedError) return thrown;
  const code = thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
  if (code !== undefined && certificateCodes.has(code)) {
    const message = `the certificate of ${url.host} is not trusted (${code}); if it should be, start the process with NODE_EXTRA_CA_CERTS set to the file of who signed it`;
    return new HttpRefusedError(message, { cause: thrown });
  }
  return new HttpError(`no whole reply came from ${url.host}${code === undefined ? "" : ` (${code})`}`, {
    cause: thrown,
  });
}
