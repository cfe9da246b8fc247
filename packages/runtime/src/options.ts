import type { Logger, RunOptions, SubmitOptions } from "@stepflow/core";
import type { StepflowServer } from "@stepflow/worker";
import type { StepflowConfig } from "./config/define-config.ts";
import type { RunDurability } from "./durable/tree-journal.ts";
import type { Clock } from "./engine/clock.ts";
import type { EngineLimits } from "./engine/limits.ts";
import type { RetryPolicy } from "./engine/retry.ts";
import type { Environment } from "./engine/variables.ts";
import type { BuiltinOptions } from "./plugins/builtin/builtin-options.ts";
import type { StorageBackend } from "./storage/storage-backend.ts";

/** A worker whose components answer behind a route, such as `/mine/greet` for `/mine`. */
export interface RoutedServer {
  readonly route: string;
  readonly server: StepflowServer;
}

/** How a {@link StepflowRuntime} is set up. Everything has a default that works. */
export interface StepflowRuntimeOptions {
  /**
   * Plugins, routes and more: the path or URL of a `stepflow-config.yml` or `.json`, of a directory that has one, or an
   * object made with `defineConfig`. Without one, builtins answer at `/builtin/name`.
   */
  readonly config?: StepflowConfig | URL | string;
  /** Workers whose components answer at `/name`, or behind a route of their own, where no route of a configuration does. */
  readonly components?: readonly (StepflowServer | RoutedServer)[];
  /** How many steps of a run, its items and sub-runs execute at once; 10 by default. */
  readonly maxConcurrency?: number;
  /** How failures are tried again; as the configuration says, else three times with pauses of 1, 1 and 2 s for the transport by default. */
  readonly retry?: Partial<RetryPolicy>;
  /** How long one attempt of a step may take, in ms; without it, as long as it likes. */
  readonly stepTimeoutMs?: number;
  /** How long a run may take, in ms; without it, as long as it likes. */
  readonly runTimeoutMs?: number;
  /**
   * Where values of variables come from that a call does not give, for example `process.env`. Nowhere by default: a
   * flow that names an environment variable would otherwise read it. A configuration's `${NAME}` is substituted from here,
   * too, and from `process.env` when this isn't given.
   */
  readonly environment?: Environment;
  /** Whether inputs are checked against the flow's input schema; `"check"` by default. */
  readonly inputValidation?: "check" | "off";
  /**
   * Whether components get copies of their inputs, which they may change; `true` by default. `false` shares values
   * between steps, and components promise to change none.
   */
  readonly isolate?: boolean;
  /** What the builtin components may reach, and how. */
  readonly builtins?: BuiltinOptions;
  readonly limits?: Partial<EngineLimits>;
  /**
   * Where blobs and flows are kept: `"memory"`, the default; a SQLite file such as `"sqlite:flows.db"`, made when it is
   * missing; or a backend of your own, which who opened it closes. Wins over the configuration's `storageConfig`.
   */
  readonly storage?: StorageBackend | string;
  /**
   * What survives once it is acknowledged, where the storage is a SQLite file: the end of the `"process"`, the default, or
   * also a loss of `"power"`, for which every write waits for the disk. With `"memory"` runs are kept in memory, and blobs
   * and flows as with `"process"`.
   */
  readonly durability?: RunDurability;
  readonly logger?: Logger;
  /**
   * `"opentelemetry"` makes a span of every run and step, through the `@opentelemetry/api` that the application has
   * installed and set up.
   */
  readonly tracing?: "opentelemetry" | "off";
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** How to run a flow in this process. */
export interface EmbeddedSubmitOptions extends SubmitOptions {
  /** How long the run may take before it fails, in ms; the runtime's own by default. */
  readonly runTimeoutMs?: number;
  /** How long one attempt of a step may take before it fails, in ms; the runtime's own by default. */
  readonly stepTimeoutMs?: number;
  /** What the run survives once it is acknowledged; the runtime's own by default. */
  readonly durability?: RunDurability;
}

/** How to run a flow in this process and wait for it. */
export interface EmbeddedRunOptions extends EmbeddedSubmitOptions, RunOptions {}
