import type { JsonValue } from "@stepflow/core";
import type {
  BackoffSettings,
  McpPluginSettings,
  MockComponentSettings,
  PluginSettings,
  StepflowConfig,
  StoreSettings,
} from "../../config/define-config.ts";

/** A configuration of an official server. */
export type OrchestratorConfig = OrchestratorConfig011 | OrchestratorConfig013;

/** A plugin of the server of 0.11, which has none in process. */
export type PluginSettings011 = Exclude<PluginSettings, { readonly type: "inProcess" }>;

/** A configuration of the server of 0.11. Contract: `schemas/stepflow-config.json`. */
export interface OrchestratorConfig011 extends Omit<StepflowConfig, "plugins"> {
  readonly plugins: Readonly<Record<string, PluginSettings011>>;
}

/** A configuration of the server of 0.13. */
export interface OrchestratorConfig013 {
  /** Where processes start and `load_file` looks; the directory of the file, or of the server, by default. */
  readonly workingDirectory?: string | null;
  readonly plugins: Readonly<Record<string, PluginSettings013>>;
  /** The rules of each prefix, tried in their order. A prefix is `/` or one segment, such as `/images`. */
  readonly routes: Readonly<Record<string, readonly RouteRuleSettings013[]>>;
  readonly storageConfig?: StoreSettings013 | StorageSettings013 | null;
  /** `etcd` for several orchestrators on one database. */
  readonly leaseManager?: StepflowConfig["leaseManager"] | null;
  readonly recovery?: StepflowConfig["recovery"] | null;
  /** Read and without effect. */
  readonly blobApi?: StepflowConfig["blobApi"] | null;
  readonly retry?: { readonly transportMaxRetries?: number; readonly backoff?: BackoffSettings | null } | null;
}

export type PluginSettings013 =
  | { readonly type: "builtin" }
  | { readonly type: "mock"; readonly components: Readonly<Record<string, MockComponentSettings>> }
  | Extract<McpPluginSettings, { readonly command: string }>
  | GrpcPluginSettings
  | NatsPluginSettings;

/** Workers that pull their tasks over gRPC. */
export interface GrpcPluginSettings extends TaskSettings {
  readonly type: "grpc";
  /** What they pull from; their `STEPFLOW_QUEUE_NAME`. */
  readonly queueName: string;
}

/** Workers that pull their tasks from a stream of NATS JetStream. Released binaries were built without. */
export interface NatsPluginSettings extends TaskSettings {
  readonly type: "nats";
  /** Such as `nats://localhost:4222`. */
  readonly url: string;
  /** Where components are asked for; rules may name others for tasks. */
  readonly stream?: string | null;
  /** The durable consumer of the workers. */
  readonly consumer: string;
}

interface TaskSettings {
  /** Starts a worker; without, those that somebody else starts are waited for. */
  readonly command?: string | null;
  readonly args?: readonly string[];
  /** Set beside the environment of the server. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long a task may wait for a worker; 30 by default. */
  readonly queueTimeoutSecs?: number;
  /** How long a worker may have it; without end by default. */
  readonly executionTimeoutSecs?: number | null;
}

export interface RouteRuleSettings013 {
  readonly plugin: string;
  readonly conditions?: readonly { readonly path: string; readonly value: JsonValue }[];
  /** Ids of components, without a slash; those of builtins have one. */
  readonly componentAllow?: readonly string[] | null;
  readonly componentDeny?: readonly string[] | null;
  /** Another queue for tasks of this rule, for plugins of type `grpc`. */
  readonly queueName?: string;
  /** Another stream for tasks of this rule, for plugins of type `nats`. */
  readonly stream?: string;
}

export type StoreSettings013 =
  | StoreSettings
  | {
      readonly type: "postgres";
      /** The kind of the database follows this, not `type`. */
      readonly databaseUrl: string;
      readonly maxConnections?: number;
      readonly autoMigrate?: boolean;
    };

export interface StorageSettings013 {
  readonly metadata: StoreSettings013;
  readonly blobs?: StoreSettings013 | null;
  /** Checkpoints are kept beside it. */
  readonly journal?: StoreSettings013 | null;
}
