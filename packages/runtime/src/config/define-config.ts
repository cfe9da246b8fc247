import type { FlowResult, JsonObject, JsonValue } from "@stepflow/core";
import type { Backoff } from "../engine/retry.ts";

/**
 * A configuration as an object, with the keys of a `stepflow-config.yml`. Contract: `schemas/stepflow-config.json`;
 * `inProcess` plugins, lists of behaviors, `transport` of workers, and MCP servers at a `url` are this runtime's own.
 */
export interface StepflowConfig<PluginName extends string = string> {
  /** Where processes start and `load_file` looks; the directory of the process by default. */
  readonly workingDirectory?: string | null;
  readonly plugins: Readonly<Record<PluginName, PluginSettings>>;
  /** The rules of each path pattern, tried in their order. */
  readonly routes: Readonly<Record<string, readonly RouteRuleSettings<PluginName>[]>>;
  readonly storageConfig?: StoreSettings | StorageSettings;
  readonly leaseManager?:
    | { readonly type: "noOp" | "none" }
    | { readonly type: "etcd"; readonly endpoints: readonly string[]; readonly key_prefix?: string };
  readonly recovery?: {
    readonly enabled?: boolean;
    readonly checkIntervalSecs?: number;
    readonly maxStartupRecovery?: number;
    readonly maxClaimsPerCheck?: number;
    readonly leaseTtlSecs?: number;
    readonly checkpointInterval?: number;
  };
  readonly blobApi?: {
    readonly enabled?: boolean;
    readonly url?: string | null;
    readonly blobThreshold?: number | null;
  };
  readonly retry?: { readonly transportMaxRetries?: number; readonly backoff?: BackoffSettings };
}

export type PluginSettings =
  | { readonly type: "builtin" }
  /** The workers given as `components`: all, or the one of that name. */
  | { readonly type: "inProcess"; readonly worker?: string }
  | { readonly type: "mock"; readonly components: Readonly<Record<string, MockComponentSettings>> }
  | McpPluginSettings
  | {
      readonly type: "stepflow";
      /** What carries the messages: HTTP, the default, or the standard input and output of the process. */
      readonly transport?: "http" | "stdio";
      readonly command: string;
      readonly args?: readonly string[];
      readonly env?: Readonly<Record<string, string>>;
      readonly healthCheck?: {
        readonly path?: string;
        readonly timeoutMs?: number;
        readonly retryDelayMs?: number;
      } | null;
    }
  | {
      readonly type: "stepflow";
      readonly transport?: "http";
      readonly url: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly sessions?: boolean;
    };

/** A server of the Model Context Protocol: one that is started, or one that runs at a URL. */
export type McpPluginSettings = {
  readonly type: "mcp";
  /** How long a call may go without an answer or a sign of progress, in ms; 60,000 by default. */
  readonly timeoutMs?: number;
  /** How long the server may take until it has told its tools, in ms; 60,000 by default. */
  readonly startTimeoutMs?: number;
  /** What components answer: the tool's content blocks, the default, or `structuredContent` where there is one. */
  readonly output?: "content" | "structured";
} & (
  | {
      readonly command: string;
      readonly args: readonly string[];
      readonly env?: Readonly<Record<string, string>>;
    }
  | { readonly url: string; readonly headers?: Readonly<Record<string, string>> }
);

export interface MockComponentSettings {
  readonly input_schema: JsonObject;
  readonly output_schema: JsonObject;
  /** By input where inputs are strings, else a list. */
  readonly behaviors:
    | Readonly<Record<string, MockBehaviorSettings>>
    | readonly { readonly input: JsonValue; readonly behavior: MockBehaviorSettings }[];
}

export type MockBehaviorSettings = FlowResult | { readonly error: string };

export interface RouteRuleSettings<PluginName extends string = string> {
  readonly plugin: PluginName;
  readonly conditions?: readonly { readonly path: string; readonly value: JsonValue }[];
  readonly componentAllow?: readonly string[] | null;
  readonly componentDeny?: readonly string[] | null;
  readonly component?: string | null;
}

export type StoreSettings =
  | { readonly type: "inMemory" }
  | {
      readonly type: "sqlite";
      readonly databaseUrl: string;
      readonly maxConnections?: number;
      readonly autoMigrate?: boolean;
    }
  | { readonly type: "filesystem"; readonly directory?: string | null };

export interface StorageSettings {
  readonly metadata: StoreSettings;
  readonly blobs?: StoreSettings | null;
  readonly journal?: StoreSettings | null;
}

/** A backoff of the engine, of which only the type must be given. */
export type BackoffSettings = Backoff extends infer Each
  ? Each extends Backoff
    ? Pick<Each, "type"> & Partial<Each>
    : never
  : never;

/**
 * Types a configuration, so that an editor completes it, and rules can only name plugins that it has. Answers it as it
 * is.
 *
 * @example
 * const config = defineConfig({
 *   plugins: { builtin: { type: "builtin" }, mine: { type: "inProcess" } },
 *   routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/{*component}": [{ plugin: "mine" }] },
 * });
 * const runtime = await StepflowRuntime.start({ config, components: [server] });
 */
export function defineConfig<const Plugins extends Readonly<Record<string, PluginSettings>>>(
  config: Omit<StepflowConfig, "plugins" | "routes"> & {
    readonly plugins: Plugins;
    readonly routes: Readonly<Record<string, readonly RouteRuleSettings<NoInfer<keyof Plugins & string>>[]>>;
  },
): StepflowConfig {
  return config;
}
