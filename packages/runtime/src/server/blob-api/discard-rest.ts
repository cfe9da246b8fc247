import type { IncomingMessage } from "node:http";

/** How long a client may go on sending what nobody reads. */
const discardMs = 5_000;

/**
 * Reads what is left of a request that was answered before it had come whole. Closing at once would take the answer away from
 * a client that is still sending.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  const timer = setTimeout(() => request.destroy(), discardMs);
  request.once("close", () => clearTimeout(timer)).resume();
}
