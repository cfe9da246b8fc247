import type { JsonValue } from "@stepflow/core";
import { Fields, type Findings } from "../../config/fields.ts";
import { readRetry } from "../../config/read-retry.ts";
import type { Environment } from "../../engine/variables.ts";
import { checkPlugins013 } from "./check-plugins-013.ts";
import { checkRoutes013 } from "./check-routes-013.ts";
import { checkStorage013 } from "./check-storage-013.ts";

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

const recoveryCounts = [
  "checkIntervalSecs",
  "maxStartupRecovery",
  "maxClaimsPerCheck",
  "leaseTtlSecs",
  "checkpointInterval",
] as const;

/** Checks for the server of 0.13. */
export function check013(config: JsonValue, environment: Environment, findings: Findings): void {
  const top = new Fields(config, "$", findings, "an object with plugins and routes");
  top.warnUnknown(topKeys);
  top.optionalString("workingDirectory");
  const plugins = checkPlugins013(top.object("plugins", "an object of plugins by name"), environment);
  checkRoutes013(top.object("routes", "an object of rules by prefix"), plugins);
  checkStorage013(top);
  if (top.isGiven("recovery")) checkRecovery(top.optionalObject("recovery"));
  if (top.isGiven("blobApi")) checkBlobApi(top.optionalObject("blobApi"));
  if (top.isGiven("retry")) checkRetry(top.optionalObject("retry"));
}

function checkRecovery(fields: Fields): void {
  fields.warnUnknown(["enabled", ...recoveryCounts]);
  fields.booleanOr("enabled", true);
  for (const key of recoveryCounts) fields.countOr(key, 0);
}

function checkBlobApi(fields: Fields): void {
  fields.warnUnknown(["enabled", "url", "blobThreshold"]);
  fields.warn(fields.at, "the server of 0.13 reads this and does nothing with it; blobs are the workers' business");
}

function checkRetry(fields: Fields): void {
  if (fields.get("backoff") !== null) readRetry(fields);
  else fields.countOr("transportMaxRetries", 0);
}
