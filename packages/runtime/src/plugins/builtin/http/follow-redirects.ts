import { HttpRefusedError } from "./errors.ts";
import type { HttpClient, HttpLimits, HttpReply, HttpRequest } from "./http-client.ts";

const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** What another origin may see; anything else could be a credential. */
const harmlessHeaders = new Set(["accept", "accept-language", "content-type", "user-agent"]);

/** Sends a request and follows where the replies lead; every place on the way is judged like the first. */
export async function sendFollowing(client: HttpClient, first: HttpRequest, limits: HttpLimits): Promise<HttpReply> {
  let message = first;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const reply = await client.send(message, limits);
    const { location } = reply.headers;
    if (!redirectStatuses.has(reply.status) || location === undefined) return reply;
    message = redirected(message, reply.status, location);
  }
  throw new HttpRefusedError(`${first.url.host} redirects more than ${maxRedirects} times`);
}

function redirected(message: HttpRequest, status: number, location: string): HttpRequest {
  const { method, url: from, headers } = message;
  if (!URL.canParse(location, from)) throw new HttpRefusedError(`${from.host} redirects to what is no URL`);
  const url = new URL(location, from);
  if (url.protocol !== from.protocol && url.protocol !== "https:") {
    throw new HttpRefusedError(`${from.host} redirects from ${from.protocol} to ${url.protocol}`);
  }
  url.username = "";
  url.password = "";
  const becomesGet = (status === 303 && method !== "HEAD") || (status <= 302 && method === "POST");
  const kept = Object.entries(headers).filter(
    ([name]) => (url.origin === from.origin || harmlessHeaders.has(name)) && !(becomesGet && name === "content-type"),
  );
  return becomesGet
    ? { method: "GET", url, headers: Object.fromEntries(kept) }
    : { ...message, url, headers: Object.fromEntries(kept) };
}
