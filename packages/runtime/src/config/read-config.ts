import { resolve } from "node:path";
import type { JsonValue } from "@stepflow/core";
import type { Environment } from "../engine/variables.ts";
import { Fields, type Findings } from "./fields.ts";
import { readPlugin } from "./read-plugin.ts";
import { readRetry } from "./read-retry.ts";
import { readRoutes } from "./read-routes.ts";
import { readLeaseManager, readStorage } from "./read-storage.ts";
import type { BlobApiConfig, RecoveryConfig, ResolvedConfig } from "./resolved-config.ts";

/** What surrounds a configuration. */
export interface ConfigSurroundings {
  /** What a relative `workingDirectory` counts from, and the default for it. */
  readonly directory: string;
  readonly environment: Environment;
  /** How the keys of `behaviors` are written: YAML's as JSON text, others as plain strings. */
  readonly behaviorKeys: "json" | "text";
}

const topKeys = [
  "workingDirectory",
  "plugins",
  "routes",
  "storageConfig",
  "leaseManager",
  "recovery",
  "blobApi",
  "retry",
] as const;

/** Reads a configuration from plain values. Contract: `schemas/stepflow-config.json`. */
export function readConfig(value: JsonValue, surroundings: ConfigSurroundings, findings: Findings): ResolvedConfig {
  const top = new Fields(value, "$", findings, "an object with plugins and routes");
  top.warnUnknown(topKeys);
  const plugins = top.object("plugins", "an object of plugins by name");
  const routes = top.object("routes", "an object of rules by path pattern");
  return {
    workingDirectory: resolve(surroundings.directory, top.optionalString("workingDirectory") ?? "."),
    plugins: new Map(plugins.keys.map((name) => [name, readPlugin(plugins, name, surroundings)])),
    routes: readRoutes(routes, plugins.keys),
    storage: readStorage(top),
    leaseManager: readLeaseManager(top),
    recovery: readRecovery(top.optionalObject("recovery")),
    blobApi: readBlobApi(top.optionalObject("blobApi")),
    retry: readRetry(top.optionalObject("retry")),
  };
}

function readRecovery(fields: Fields): RecoveryConfig {
  const recovery = {
    enabled: fields.booleanOr("enabled", true),
    checkIntervalSecs: fields.countOr("checkIntervalSecs", 30),
    maxStartupRecovery: fields.countOr("maxStartupRecovery", 100),
    maxClaimsPerCheck: fields.countOr("maxClaimsPerCheck", 10),
    leaseTtlSecs: fields.countOr("leaseTtlSecs", 30),
    checkpointInterval: fields.countOr("checkpointInterval", 1000),
  };
  fields.warnUnknown(Object.keys(recovery));
  return recovery;
}

function readBlobApi(fields: Fields): BlobApiConfig {
  fields.warnUnknown(["enabled", "url", "blobThreshold"]);
  const defaultThreshold = 1024 * 1024;
  return {
    enabled: fields.booleanOr("enabled", true),
    url: fields.optionalString("url"),
    blobThreshold:
      fields.get("blobThreshold") === null ? defaultThreshold : fields.countOr("blobThreshold", defaultThreshold),
  };
}
