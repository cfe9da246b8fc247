import type { ValidationIssue } from "@stepflow/core";
import { placeOf } from "@stepflow/core/expressions";
import type { StepflowServer } from "@stepflow/worker";
import type { BlobAccess } from "@stepflow/worker/protocol";
import type { Clock } from "../engine/clock.ts";
import type { BuiltinOptions } from "../plugins/builtin/builtin-options.ts";
import { BuiltinPlugin } from "../plugins/builtin/builtin-plugin.ts";
import type { ComponentServices } from "../plugins/component-context.ts";
import { InProcessPlugin } from "../plugins/in-process-plugin.ts";
import { McpPlugin } from "../plugins/mcp/mcp-plugin.ts";
import { MockPlugin } from "../plugins/mock/mock-plugin.ts";
import type { Plugin } from "../plugins/plugin.ts";
import { createStepflowPlugin } from "../plugins/stepflow/create-stepflow-plugin.ts";
import type { Offer } from "../plugins/stepflow/initialize.ts";
import type { LoadedConfig } from "./load-config.ts";
import type { InProcessConfig, PluginConfig, ResolvedConfig } from "./resolved-config.ts";

/** What the plugins of a configuration are made with. */
export interface PluginParts {
  readonly services: ComponentServices;
  readonly clock: Clock;
  readonly builtins: BuiltinOptions;
  /** The workers of this process, for `inProcess`. */
  readonly workers: readonly StepflowServer[];
  readonly values: "copied" | "shared";
  /** What workers are offered, once somebody asks. */
  readonly offer: () => Promise<Offer>;
  /** Where references in what crosses to workers lead. */
  readonly references: Pick<BlobAccess, "put" | "get">;
}

/**
 * Makes the plugins of a configuration.
 *
 * @throws ValidationError naming the places of what this runtime does not have
 * @throws TypeError when two workers behind one plugin register the same component
 */
export function createPlugins(loaded: LoadedConfig, parts: PluginParts): ReadonlyMap<string, Plugin> {
  const issues = unsupported(loaded.config);
  for (const [name, plugin] of loaded.config.plugins) {
    if (plugin.type === "inProcess" && workersOf(plugin, parts).length === 0) {
      const path = placeOf("$.plugins", name);
      issues.push(missingWorkers(path, plugin, parts.workers));
    }
  }
  if (issues.length > 0) throw loaded.refuse(issues);
  return new Map(
    [...loaded.config.plugins].map(([name, plugin]) => [name, createPlugin(name, plugin, loaded.config, parts)]),
  );
}

function createPlugin(
  name: string,
  plugin: PluginConfig,
  { workingDirectory }: ResolvedConfig,
  parts: PluginParts,
): Plugin {
  switch (plugin.type) {
    case "builtin":
      return new BuiltinPlugin(parts.services, parts.clock, {
        workingDirectory,
        ...parts.builtins,
      });
    case "mock":
      return new MockPlugin(plugin.components);
    case "inProcess":
      return new InProcessPlugin(workersOf(plugin, parts), parts.services, parts.values);
    case "stepflow":
      return createStepflowPlugin(name, plugin, { workingDirectory, ...parts });
    case "mcp":
      return new McpPlugin(plugin, { name, workingDirectory, clock: parts.clock, logger: parts.services.logger });
  }
}

function workersOf({ worker }: InProcessConfig, { workers }: PluginParts): readonly StepflowServer[] {
  return worker === undefined ? workers : workers.filter(({ name }) => name === worker);
}

function missingWorkers(path: string, plugin: InProcessConfig, workers: readonly StepflowServer[]): ValidationIssue {
  if (workers.length === 0) {
    const message =
      "there is no worker in this process; hand it over: StepflowRuntime.start({ config, components }) or stepflow --components";
    return { path, message };
  }
  const names = workers.map(({ name }) => `"${name}"`).join(", ");
  return { path: `${path}.worker`, message: `no worker in components is called "${plugin.worker}"; there is ${names}` };
}

/** What the format has and this runtime does not. Settings of a cluster that one process can ignore are not among it. */
function unsupported({ leaseManager }: ResolvedConfig): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (leaseManager.type !== "noOp") {
    const message = "this runtime is a single orchestrator and takes no leases; write type: noOp, or leave it out";
    issues.push({ path: "$.leaseManager.type", message });
  }
  return issues;
}
