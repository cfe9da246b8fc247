import type { Exchange } from "./exchange.ts";

/** Whether a method may be repeated: HTTP calls these safe. */
const safeMethods: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/** `fetch` over an exchange: its headers, retries and hooks, and every status an answer. */
export async function fetchThrough(exchange: Exchange, request: Request): Promise<Response> {
  const { baseUrl } = exchange.settings;
  if (!request.url.startsWith(`${baseUrl}/`)) {
    throw new TypeError(
      `expected an address below ${baseUrl}, since keys travel with the request; found ${request.url}`,
    );
  }
  const path = request.url.slice(baseUrl.length);
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const { body: response } = await exchange.call({
    operation: `fetch ${request.method} ${path.split(/[?/]/, 2)[1] ?? ""}`,
    method: request.method,
    path,
    headers: Object.fromEntries(request.headers),
    body,
    repeatable: safeMethods.includes(request.method) ? "safe" : "unsafe",
    signal: request.signal,
    accepts: () => true,
    read: async (answer) => {
      const bytes = new Uint8Array(await answer.bytes());
      return new Response(hasBody(answer.status) ? bytes : null, {
        status: answer.status,
        headers: answer.headers(),
      });
    },
  });
  return response;
}

function hasBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}
