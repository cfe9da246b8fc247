import type { Logger } from "@stepflow/core";
import type { StepflowServer } from "@stepflow/worker";
import type { Clock } from "./engine/clock.ts";
import type { EngineLimits } from "./engine/limits.ts";
import type { RetryPolicy } from "./engine/retry.ts";
import type { Environment } from "./engine/variables.ts";

/** How a {@link StepflowRuntime} is set up. Everything has a default that works. */
export interface StepflowRuntimeOptions {
  /** Workers whose components answer at `/name`. */
  readonly components?: readonly StepflowServer[];
  /** How many steps of a run, its items and sub-runs execute at once; 10 by default. */
  readonly maxConcurrency?: number;
  /** How failures are tried again; three times with pauses of 1, 1 and 2 s for the transport by default. */
  readonly retry?: Partial<RetryPolicy>;
  /** How long one attempt of a step may take, in ms; without it, as long as it likes. */
  readonly stepTimeoutMs?: number;
  /** How long a run may take, in ms; without it, as long as it likes. */
  readonly runTimeoutMs?: number;
  /**
   * Where values of variables come from that a call does not give, for example `process.env`. Nowhere by default: a
   * flow that names an environment variable would otherwise read it.
   */
  readonly environment?: Environment;
  /** Whether inputs are checked against the flow's input schema; `"check"` by default. */
  readonly inputValidation?: "check" | "off";
  readonly limits?: Partial<EngineLimits>;
  readonly logger?: Logger;
  /** Time, for tests. */
  readonly clock?: Clock;
}
