import { dirname, resolve } from "node:path";
import { type TextPosition, toJsonValue, ValidationError, type ValidationIssue } from "@stepflow/core";
import type { Environment } from "../engine/variables.ts";
import type { StepflowConfig } from "./define-config.ts";
import type { Findings } from "./fields.ts";
import { readConfig } from "./read-config.ts";
import { readConfigFile } from "./read-config-file.ts";
import type { ResolvedConfig } from "./resolved-config.ts";

/** A configuration, and how to speak of its parts. */
export interface LoadedConfig {
  readonly config: ResolvedConfig;
  /** Odd things that are no errors, such as keys without a meaning; one line each, with file and line. */
  readonly warnings: readonly string[];
  /** An error about places of the configuration that only those who use it can find. */
  refuse(issues: readonly ValidationIssue[]): ValidationError;
}

/**
 * Reads a configuration: an object, a file, or the one file in a directory that has a configuration's name.
 *
 * @throws ValidationError naming file, line and path of everything that is wrong
 * @throws NotFoundError when there is no such file
 * @throws StepflowError with code CONFIGURATION when it can't be read as text
 */
export async function loadConfig(
  config: StepflowConfig | URL | string,
  environment: Environment,
): Promise<LoadedConfig> {
  if (typeof config !== "string" && !(config instanceof URL)) {
    const findings: Findings = { issues: [], warnings: [] };
    const surroundings = { directory: process.cwd(), environment, behaviorKeys: "text" } as const;
    const resolved = readConfig(toJsonValue(config, "config"), surroundings, findings);
    return report("config", resolved, findings, undefined);
  }
  const { file, format, value, locate } = await readConfigFile(config);
  const findings: Findings = { issues: [], warnings: [] };
  const directory = dirname(resolve(file));
  const behaviorKeys = format === "yaml" ? "json" : "text";
  return report(file, readConfig(value, { directory, environment, behaviorKeys }, findings), findings, locate);
}

function report(
  source: string,
  config: ResolvedConfig,
  { issues, warnings }: Findings,
  locate: ((path: string) => TextPosition) | undefined,
): LoadedConfig {
  const refuse = (found: readonly ValidationIssue[]): ValidationError =>
    new ValidationError(source, locate === undefined ? found : inOrderOfText(found, locate));
  if (issues.length > 0) throw refuse(issues);
  return { config, warnings: warnings.map((warning) => describeWarning(source, warning, locate)), refuse };
}

/** Issues with their positions in the text, from its beginning on. */
export function inOrderOfText(
  issues: readonly ValidationIssue[],
  locate: (path: string) => TextPosition,
): ValidationIssue[] {
  return issues
    .map((issue) => ({ ...issue, position: locate(issue.path) }))
    .sort(({ position: a }, { position: b }) => a.line - b.line || a.column - b.column);
}

/** A warning in one line, with file and line where there is a file. */
export function describeWarning(
  source: string,
  { path, message }: ValidationIssue,
  locate: ((path: string) => TextPosition) | undefined,
): string {
  const position = locate?.(path);
  return `${position === undefined ? source : `${source}:${position.line}:${position.column}`}: ${path}: ${message}`;
}
