import { type ChannelCredentials, type ChannelOptions, Client, credentials as grpcCredentials } from "@grpc/grpc-js";
import type { GrpcOptions } from "./grpc-transport.ts";

/** In ms: how often an idle connection is asked whether it lives, and how long its answer may take. */
const keepAlive = { intervalMs: 15_000, patienceMs: 20_000 };

const defaults: ChannelOptions = {
  // Results may be larger than the 4 MiB that grpc-js reads by default.
  "grpc.max_receive_message_length": -1,
  // With the 64 KiB of Node, 1 MB on its way takes 0.6 s even from this machine.
  "grpc-node.flow_control_window": 4 * 1_024 * 1_024,
  "grpc.keepalive_time_ms": keepAlive.intervalMs,
  "grpc.keepalive_timeout_ms": keepAlive.patienceMs,
  // The client repeats what may be repeated, and tells of it.
  "grpc.enable_retries": 0,
  // Calls fail at once while grpc-js pauses after a failed connection, so the pause is shorter than the client's own.
  "grpc.initial_reconnect_backoff_ms": 100,
  "grpc.max_reconnect_backoff_ms": 1_000,
};

/** A channel for each server; grpc-js shares the connections below them among all channels of one address. */
export class Channels {
  readonly #options: GrpcOptions;
  readonly #byOrigin = new Map<string, Client>();

  constructor(options: GrpcOptions) {
    this.#options = options;
  }

  /** The channel to the server of an address; the first call of each names the user agent. */
  to({ origin, protocol, hostname, port }: URL, userAgent: string | undefined): Client {
    const known = this.#byOrigin.get(origin);
    if (known !== undefined) return known;
    const isSecure = protocol === "https:";
    const agent = userAgent === undefined ? {} : { "grpc.primary_user_agent": userAgent };
    const client = new Client(`${hostname}:${port || (isSecure ? 443 : 80)}`, this.#credentials(isSecure), {
      ...defaults,
      ...agent,
      ...this.#options.channel,
    });
    this.#byOrigin.set(origin, client);
    return client;
  }

  close(): void {
    for (const client of this.#byOrigin.values()) client.close();
    this.#byOrigin.clear();
  }

  #credentials(isSecure: boolean): ChannelCredentials {
    return this.#options.credentials ?? (isSecure ? grpcCredentials.createSsl() : grpcCredentials.createInsecure());
  }
}
