import type { RetryPolicy } from "../engine/retry.ts";
import type { McpSettings } from "../plugins/mcp/settings.ts";
import type { MockComponent } from "../plugins/mock/mock-plugin.ts";
import type { WorkerSettings } from "../plugins/stepflow/settings.ts";
import type { RouteRule } from "../routing/route-rule.ts";

/** A configuration, read: every default filled in, the environment substituted, paths absolute. */
export interface ResolvedConfig {
  readonly workingDirectory: string;
  readonly plugins: ReadonlyMap<string, PluginConfig>;
  readonly routes: ReadonlyMap<string, readonly RouteRule[]>;
  readonly storage: StorageConfig;
  readonly leaseManager: LeaseManagerConfig;
  readonly recovery: RecoveryConfig;
  readonly blobApi: BlobApiConfig;
  readonly retry: RetryPolicy;
}

export type PluginConfig =
  | { readonly type: "builtin" }
  | { readonly type: "mock"; readonly components: ReadonlyMap<string, MockComponent> }
  | InProcessConfig
  | McpConfig
  | StepflowConfig;

/** Workers of this process, handed to `StepflowRuntime.start`: all of them, or the one of that name. */
export interface InProcessConfig {
  readonly type: "inProcess";
  readonly worker: string | undefined;
}

/** An MCP server. */
export interface McpConfig extends McpSettings {
  readonly type: "mcp";
}

/** A worker that speaks the Stepflow protocol: one that is started, or one that runs. */
export type StepflowConfig = { readonly type: "stepflow" } & WorkerSettings;

export type StoreConfig =
  | { readonly type: "inMemory" }
  | {
      readonly type: "sqlite";
      readonly databaseUrl: string;
      readonly maxConnections: number;
      readonly autoMigrate: boolean;
    }
  /** Blobs only; a temporary directory by default. */
  | { readonly type: "filesystem"; readonly directory: string | undefined };

/** The store of each kind of data. */
export interface StorageConfig {
  readonly metadata: StoreConfig;
  readonly blobs: StoreConfig;
  readonly journal: StoreConfig;
}

export type LeaseManagerConfig =
  | { readonly type: "noOp" }
  | { readonly type: "etcd"; readonly endpoints: readonly string[]; readonly keyPrefix: string };

export interface RecoveryConfig {
  readonly enabled: boolean;
  readonly checkIntervalSecs: number;
  readonly maxStartupRecovery: number;
  readonly maxClaimsPerCheck: number;
  readonly leaseTtlSecs: number;
  readonly checkpointInterval: number;
}

export interface BlobApiConfig {
  readonly enabled: boolean;
  readonly url: string | undefined;
  /** In bytes; 0 is off. */
  readonly blobThreshold: number;
}
