import { defaultHeartbeatMs, defaultMaxBodyBytes } from "../transport-options.ts";
import { isLoopback } from "./check-host.ts";
import type { ServeHttpOptions } from "./serve-http.ts";

/** What every exchange of a listening worker goes by. */
export interface ExchangeRules {
  readonly path: string;
  readonly token: string | undefined;
  readonly maxBodyBytes: number;
  readonly heartbeatMs: number;
  /** The loopback address that is bound; undefined when others may reach it by whatever name. */
  readonly loopbackHost: string | undefined;
}

export function exchangeRules(options: ServeHttpOptions): ExchangeRules {
  const { host = "127.0.0.1", path = "/", token } = options;
  return {
    path,
    token,
    maxBodyBytes: options.maxBodyBytes ?? defaultMaxBodyBytes,
    heartbeatMs: options.heartbeatMs ?? defaultHeartbeatMs,
    loopbackHost: isLoopback(host) ? host : undefined,
  };
}
