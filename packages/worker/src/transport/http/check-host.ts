import { type Refusal, refusal } from "../refusal.ts";

/** With any port or none. */
const loopbackName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d*)?$/i;

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Refuses requests that came here under a foreign name. A page in a browser of this machine can have its own name lead
 * to 127.0.0.1 (DNS rebinding) and would then be allowed to read answers; its requests still carry that name.
 */
export function checkHost(hostHeader: string | undefined, boundHost: string): Refusal | undefined {
  const host = hostHeader ?? "";
  if (loopbackName.test(host) || host.replace(/:\d*$/, "").toLowerCase() === boundHost.toLowerCase()) return undefined;
  return refusal(403, `the header Host is "${host}"; a worker on ${boundHost} is reached as ${boundHost} or localhost`);
}
