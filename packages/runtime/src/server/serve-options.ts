import type { Logger } from "@stepflow/core";
import type { RateLimit } from "./safety/rate-limiter.ts";

/** What one request, and all together, may take. */
export interface ServeLimits {
  /** Bytes of a body in JSON; 16 Mi by default. Blobs have 250 MiB. */
  readonly maxBodyBytes: number;
  /** Levels of objects and arrays in a body; 200 by default. */
  readonly maxDepth: number;
  /** Inputs of one run; 10,000 by default. */
  readonly maxItems: number;
  /** Connections at once; 10,000 by default. More are closed at once. */
  readonly maxConnections: number;
  /** How long the head of a request may take to arrive, in ms; 15,000 by default. */
  readonly headersTimeoutMs: number;
  /** How long a whole request may take to arrive, in ms; 120,000 by default. Its answer may take as long as it likes. */
  readonly requestTimeoutMs: number;
}

export const defaultServeLimits: ServeLimits = {
  maxBodyBytes: 16 * 1024 * 1024,
  maxDepth: 200,
  maxItems: 10_000,
  maxConnections: 10_000,
  headersTimeoutMs: 15_000,
  requestTimeoutMs: 120_000,
};

/** How a runtime is served. Everything has a default that is safe. */
export interface ServeOptions {
  /** The address to listen on; `127.0.0.1` by default, which this machine alone can reach. */
  readonly host?: string;
  /** 7837 by default; 0 takes a free one. */
  readonly port?: number;
  /** A file of `stepflow keys`. With it, every request but that for health needs one of its keys. */
  readonly keysFile?: string;
  /** `"anyone"` lets other machines call without keys; by default a public address needs `keysFile`. */
  readonly publicAccess?: "keys" | "anyone";
  /** The names, without ports, that requests may have in their header Host; on a public address any by default. */
  readonly allowedHosts?: readonly string[];
  /** The origins whose pages may call, such as `https://app.example`; none by default. */
  readonly corsOrigins?: readonly string[];
  /** How many requests may come with one key, or from one address where no key is needed; without it, any number. */
  readonly rateLimit?: RateLimit;
  readonly limits?: Partial<ServeLimits>;
  /** How often a silent stream of events says that it lives, in ms; 15,000 by default. */
  readonly heartbeatMs?: number;
  /** Told of requests that failed, without what they carried. */
  readonly logger?: Logger;
}
