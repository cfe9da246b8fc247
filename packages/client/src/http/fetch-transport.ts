import { ProtocolError } from "@stepflow/core/executor";
import type { HttpResponse, Transport } from "./http-message.ts";

/** What the client needs of `fetch`; the global one fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends requests with `fetch`. */
export function fetchTransport(fetch: Fetch): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const init: RequestInit = { method, headers: { ...headers }, signal, redirect: "manual" };
    // Bytes in shared memory cannot be sent; a copy can.
    if (body !== undefined) init.body = typeof body === "string" ? body : new Uint8Array(body);
    const response = await fetch(url, init);
    // Browsers hide where a redirect leads and even its status.
    if (response.type === "opaqueredirect") throw new ProtocolError(`${method} ${url} was redirected`, redirectCure);
    return fetchResponse(response);
  };
}

export const redirectCure = { hint: "Give the client the address that the redirect leads to." };

function fetchResponse(response: Response): HttpResponse {
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    headers: () => Object.fromEntries(response.headers),
    text: () => response.text(),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
    stream: () => streamOf(response.body),
  };
}

async function* streamOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Without it the connection stays open when the loop over the stream is left.
    await reader.cancel().catch(() => {});
  }
}
