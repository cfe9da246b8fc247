import { type Logger, ValidationError } from "@stepflow/core/executor";
import { platform } from "#platform";
import type { Fetch } from "./http/fetch-transport.ts";
import type { ClientMiddleware, OpenTransport } from "./http/http-message.ts";
import type { RetryOptions } from "./http/retry-policy.ts";
import type { OnClientEvent } from "./observe/client-event.ts";

/** How a client talks to its server. Everything has a default. */
export interface StepflowClientOptions {
  /** Sent as `authorization: Bearer …`; `STEPFLOW_API_KEY` by default. A function is asked before every attempt. */
  readonly apiKey?: string | (() => string | Promise<string>);
  /** Sent with every request. A function is asked before every attempt. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);
  /** How long one attempt may take to the last byte of its answer, in ms; 60,000 by default, 0 for no limit. */
  readonly timeoutMs?: number;
  readonly retry?: RetryOptions;
  /** Sends the requests in place of the platform's own transport. */
  readonly fetch?: Fetch;
  /** Opens what sends the requests otherwise: `grpc()` of `@stepflow/client/grpc`. */
  readonly transport?: () => OpenTransport;
  /** Around every attempt, the first outermost. */
  readonly middleware?: readonly ClientMiddleware[];
  /** Takes lines about requests (`debug`), retries (`info`) and what needs a look (`warn`). */
  readonly logger?: Logger;
  /** Sees every request, answer, failure, retry. What it throws is dropped. */
  readonly onEvent?: OnClientEvent;
}

const defaultUrl = "http://localhost:7837";

/**
 * The server's address without a slash at its end: as given, else `STEPFLOW_URL`, else port 7837 here.
 *
 * @throws ValidationError for what is no http or https address
 */
export function readUrl(given: string | URL | undefined): string {
  const text = String(given ?? platform.environmentVariable("STEPFLOW_URL") ?? defaultUrl);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ValidationError("url", [
      { path: "$", message: `expected an address such as ${defaultUrl}, found ${JSON.stringify(text)}` },
    ]);
  }
  if (url.username !== "" || url.password !== "") {
    const message = "an address carries no user or password, since addresses are logged; use the option headers";
    throw new ValidationError("url", [{ path: "$", message }]);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

type Headers = Readonly<Record<string, string>>;

/** The headers of every request, by their names in lower case: at once where nothing has to be asked for. */
export function headerSource({ apiKey, headers }: StepflowClientOptions): () => Headers | Promise<Headers> {
  const userAgent = platform.userAgent();
  const own: Headers = { accept: "application/json", ...(userAgent !== undefined && { "user-agent": userAgent }) };
  const key = apiKey ?? platform.environmentVariable("STEPFLOW_API_KEY");
  const build = (given: Headers | undefined, secret: string | undefined): Headers =>
    checked({
      ...own,
      // Files that keys are read from end with a line end.
      ...(secret !== undefined && { authorization: `Bearer ${secret.trim()}` }),
      ...lowerCase(given ?? {}),
    });
  if (typeof key !== "function" && typeof headers !== "function") {
    const fixed = build(headers, key);
    return () => fixed;
  }
  return async () =>
    build(typeof headers === "function" ? await headers() : headers, typeof key === "function" ? await key() : key);
}

function lowerCase(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * Refuses what no header can hold. Transports do, too, but put the value into their errors, and keys are values.
 *
 * @throws ValidationError naming the header, and not its value
 */
function checked(headers: Headers): Headers {
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t -~\xa0-\xff]/.test(value))
      throw new ValidationError("headers", [{ path: `$.${name}`, message: "not a header value" }]);
  }
  return headers;
}
