import { HttpError } from "../http/http-error.ts";

/**
 * What a browser is allowed whose page comes from elsewhere: nothing unless its origin is named. Requests of such pages
 * carry the header Origin, also those whose answers the page may not read but which would have their effect.
 *
 * @returns headers for the answer
 * @throws HttpError 403 for a page of another origin
 */
export function checkOrigin(
  origin: string | undefined,
  host: string | undefined,
  allowedOrigins: readonly string[],
): Readonly<Record<string, string>> {
  if (origin === undefined) return none;
  if (allowedOrigins.includes(origin) || allowedOrigins.includes("*")) {
    return {
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "content-disposition, retry-after, x-blob-type, x-request-id",
      vary: "Origin",
    };
  }
  if (isOwn(origin, host)) return none;
  throw new HttpError(403, `pages of ${JSON.stringify(origin)} may not call this server; --cors-origin allows them`);
}

/** What a browser asks before it sends a request of a page from elsewhere. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-methods": "GET, POST, DELETE",
  "access-control-allow-headers":
    "accept, authorization, content-type, idempotency-key, last-event-id, traceparent, x-blob-filename",
  "access-control-max-age": "600",
};

const none = {};

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
