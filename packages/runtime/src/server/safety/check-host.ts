import { HttpError } from "../http/http-error.ts";

/** With any port or none. */
const loopbackName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d*)?$/i;

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether a request came here under a name that is ours. A page in a browser of this machine can have its own name lead
 * to 127.0.0.1 (DNS rebinding) and would then be allowed to read answers; its requests still carry that name.
 *
 * @param allowedHosts names beside those of this machine, without ports
 */
export function isOwnHost(header: string | undefined, allowedHosts: readonly string[] = []): boolean {
  const given = header ?? "";
  if (loopbackName.test(given)) return true;
  const name = given.replace(/:\d*$/, "").toLowerCase();
  return allowedHosts.some((allowed) => allowed.toLowerCase() === name);
}

/**
 * @param allowedHosts undefined takes any, for who is reached by names that it does not know
 * @throws HttpError 403 for a request under a foreign name
 */
export function checkHost(header: string | undefined, allowedHosts: readonly string[] | undefined): void {
  if (allowedHosts === undefined || isOwnHost(header, allowedHosts)) return;
  throw new HttpError(403, `the header Host is ${JSON.stringify(header ?? "")}, which is none of this server's names`);
}
