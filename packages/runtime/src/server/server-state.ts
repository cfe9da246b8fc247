import type { Metrics } from "./metrics.ts";
import type { OpenWaits } from "./open-waits.ts";

/** What the routes and the gates of a server have in common. */
export interface ServerState {
  /** Where it is reached from this machine; empty until it listens. */
  url: string;
  /** While it is draining it takes no new work; while it is closing it answers nothing but that. */
  phase: "serving" | "draining" | "closing";
  readonly metrics: Metrics;
  /** Streams, and requests that wait. */
  readonly waits: OpenWaits;
}
