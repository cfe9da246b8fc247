import type { Logger } from "@stepflow/core";

/** What every transport lets its users set of the conversation with runtimes. */
export interface DispatchOptions {
  /**
   * The REST API that keeps blobs, such as `http://127.0.0.1:7837/api/v1/blobs`. By default what the runtime announces;
   * set it where that does not arrive or is not reachable: behind a load balancer, or on another machine.
   */
  readonly blobUrl?: string | undefined;
  /**
   * Fields of outputs whose JSON is larger than this many bytes become blobs; 0 for none. By default as the runtime
   * announces.
   */
  readonly blobThreshold?: number | undefined;
  /** How long a runtime's answer may take, beyond what it was asked to wait for, in ms. By default 30,000. */
  readonly callbackTimeoutMs?: number | undefined;
  readonly logger?: Logger | undefined;
  /** For blobs. By default the global one. */
  readonly fetch?: typeof fetch | undefined;
}
