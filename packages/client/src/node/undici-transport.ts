import type { Agent, Dispatcher } from "undici";
import type { HttpRequest, HttpResponse, OpenTransport, Transport } from "../http/http-message.ts";
import { UndiciResponse } from "./undici-response.ts";

/**
 * Sends requests with undici, which costs a fraction of what Node's `fetch` does. Loaded with the first request, so that
 * importing the client stays cheap.
 */
export function undiciTransport(): OpenTransport {
  let opening: Promise<Agent> | undefined;
  let agent: Agent | undefined;

  // Hot: every promise on the way costs, so there is none but the answer's once the agent is there.
  const send: Transport = (request) => (agent === undefined ? sendFirst(request) : dispatch(agent, request));

  const sendFirst: Transport = async (request) => {
    opening ??= openAgent();
    agent = await opening;
    return dispatch(agent, request);
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

function dispatch(agent: Agent, { method, url, headers, body, signal }: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    // A `URL` costs more than the rest of a request's preparation.
    const slash = url.indexOf("/", url.indexOf("://") + 3);
    const origin = slash === -1 ? url : url.slice(0, slash);
    const path = slash === -1 ? "/" : url.slice(slash);
    agent.dispatch(
      { origin, path, method: methodOf(method), headers, body: body ?? null },
      new UndiciResponse(resolve, reject, signal),
    );
  });
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
