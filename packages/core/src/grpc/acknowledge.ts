import type { ClientHttp2Session } from "node:http2";

const growthBytes = 1;

/**
 * Sends something, so that the system acknowledges at once what has arrived.
 *
 * Orchestrators write without TCP_NODELAY: what they write next, be it the second half of an answer or another task, waits
 * until the last is acknowledged, and a system that has nothing to send does that 40 ms later. What is sent is room for
 * one more byte, since nobody answers that; the answer to a PING would be the next to wait for.
 */
export function acknowledge(session: ClientHttp2Session): void {
  if (session.destroyed || session.closed) return;
  session.setLocalWindowSize((session.state.effectiveLocalWindowSize ?? 0) + growthBytes);
}
