import type { NatsConnection } from "@nats-io/transport-node";
import type { Nats } from "./load-nats.ts";

/** How often a server is tried again that is not there, in ms; with as much by chance again. */
const retryMs = 1_000;

/**
 * Connects for ever: a server that is not there, or goes, is tried again until the connection is closed.
 *
 * @param url `nats://host:port`, or `tls://`; several with commas between them
 * @throws NatsError when a server refuses the worker, such as for a wrong password
 */
export function connectNats({ transport }: Nats, url: string): Promise<NatsConnection> {
  return transport.connect({
    servers: url.split(",").map((one) => one.trim()),
    name: "stepflow-worker",
    waitOnFirstConnect: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: retryMs,
    reconnectJitter: retryMs,
  });
}
