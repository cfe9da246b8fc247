import type { Agent, Dispatcher } from "undici";
import type { HttpResponse, OpenTransport, Transport } from "../http/http-message.ts";
import { UndiciResponse } from "./undici-response.ts";

/**
 * Sends requests with undici, which costs a fraction of what Node's `fetch` does. Loaded with the first request, so that
 * importing the client stays cheap.
 */
export function undiciTransport(): OpenTransport {
  let opening: Promise<Agent> | undefined;
  let agent: Agent | undefined;

  const send: Transport = async ({ method, url, headers, body = null, signal }) => {
    if (agent === undefined) {
      opening ??= openAgent();
      agent = await opening;
    }
    const request = { ...splitUrl(url), method: methodOf(method), headers, body };
    return dispatch(agent, request, signal);
  };
  return {
    send,
    close: async () => (await opening)?.destroy(),
  };
}

async function openAgent(): Promise<Agent> {
  const { Agent } = await import("undici");
  // The client has time-outs of its own, and some waits last longer than undici's.
  return new Agent({ headersTimeout: 0, bodyTimeout: 0 });
}

function dispatch(agent: Agent, request: Dispatcher.DispatchOptions, signal: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else agent.dispatch(request, new UndiciResponse(resolve, reject, signal));
  });
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
