import { type JsonValue, toJsonValue, type ValidationIssue } from "@stepflow/core";
import type { Findings } from "../../config/fields.ts";
import type { Environment } from "../../engine/variables.ts";
import type { OrchestratorRelease } from "../options.ts";
import { check011 } from "./check-011.ts";
import { check013 } from "./check-013.ts";
import type { OrchestratorConfig } from "./orchestrator-config.ts";

/** What is wrong with a configuration. Each finding says where, what was found, what was expected, and the cure. */
export interface OrchestratorConfigFindings {
  /** What the server refuses, or cannot work with. */
  readonly errors: readonly ValidationIssue[];
  /** What does less, or something else, than it seems to. */
  readonly warnings: readonly ValidationIssue[];
}

/**
 * Checks a configuration for an official server of a release: what the server refuses when it starts, what it finds out
 * only when it misses a worker, and what it never says.
 *
 * @param environment what the server's environment will be; references to it are substituted by the server
 *
 * @example
 * const { errors } = checkOrchestratorConfig({ plugins: { images: { type: "grpc" } }, routes: {} }, "0.13");
 * // $.plugins.images.queueName: expected a string, found nothing; …
 */
export function checkOrchestratorConfig(
  config: OrchestratorConfig | JsonValue,
  release: OrchestratorRelease,
  environment: Environment = process.env,
): OrchestratorConfigFindings {
  const findings: Findings = { issues: [], warnings: [] };
  const check = release === "0.11" ? check011 : check013;
  check(toJsonValue(config, "config"), environment, findings);
  return { errors: findings.issues, warnings: findings.warnings };
}
