import type { Agent, Dispatcher } from "undici";
import type { HttpResponse, Transport } from "../http/http-message.ts";

/**
 * Sends requests with undici, which costs a fraction of what Node's `fetch` does. Loaded with the first request, so that
 * importing the client stays cheap.
 */
export function undiciTransport(): { readonly send: Transport; close(): Promise<void> } {
  let agent: Promise<Agent> | undefined;
  let dispatcher: Agent | undefined;

  const send: Transport = async ({ method, url, headers, body = null, signal }) => {
    if (dispatcher === undefined) {
      agent ??= openAgent();
      dispatcher = await agent;
    }
    const { origin, path } = splitUrl(url);
    const {
      statusCode,
      headers: answered,
      body: content,
    } = await dispatcher.request({
      origin,
      path,
      method: methodOf(method),
      headers,
      body,
      signal,
    });
    return new UndiciResponse(statusCode, answered, content);
  };
  return {
    send,
    close: async () => (await agent)?.destroy(),
  };
}

async function openAgent(): Promise<Agent> {
  const { Agent } = await import("undici");
  // The client has time-outs of its own, and some waits last longer than undici's.
  return new Agent({ headersTimeout: 0, bodyTimeout: 0 });
}

/** Hot: a `URL` costs more than the rest of a request's preparation. */
function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const slash = url.indexOf("/", url.indexOf("://") + 3);
  return slash === -1 ? { origin: url, path: "/" } : { origin: url.slice(0, slash), path: url.slice(slash) };
}

function methodOf(method: string): Dispatcher.HttpMethod {
  switch (method) {
    case "GET":
    case "HEAD":
    case "POST":
    case "PUT":
    case "PATCH":
    case "DELETE":
    case "OPTIONS":
      return method;
    default:
      throw new TypeError(`expected an HTTP method, found "${method}"`);
  }
}

class UndiciResponse implements HttpResponse {
  readonly status: number;
  readonly #headers: Dispatcher.ResponseData["headers"];
  readonly #body: Dispatcher.ResponseData["body"];

  constructor(status: number, headers: Dispatcher.ResponseData["headers"], body: Dispatcher.ResponseData["body"]) {
    this.status = status;
    this.#headers = headers;
    this.#body = body;
  }

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  headers(): Record<string, string> {
    return Object.fromEntries(Object.keys(this.#headers).map((name) => [name, this.header(name) ?? ""]));
  }

  text(): Promise<string> {
    return this.#body.text();
  }

  bytes(): Promise<Uint8Array> {
    return this.#body.bytes();
  }

  stream(): AsyncIterable<Uint8Array> {
    return this.#body;
  }
}
