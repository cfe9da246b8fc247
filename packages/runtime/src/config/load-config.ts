import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  NotFoundError,
  StepflowError,
  type TextPosition,
  toJsonValue,
  ValidationError,
  type ValidationIssue,
} from "@stepflow/core";
import { readDocument } from "@stepflow/core/yaml";
import type { Environment } from "../engine/variables.ts";
import type { StepflowConfig } from "./define-config.ts";
import type { Findings } from "./fields.ts";
import { findConfigFile } from "./find-config-file.ts";
import { readConfig } from "./read-config.ts";
import { isBehaviorTable } from "./read-mock.ts";
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
  const file = await fileOf(config);
  const format = formatOf(file);
  const text = await readText(file);
  const { value, locate } = readDocument(text, { format, source: file, hasJsonKeys: isBehaviorTable });
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
    new ValidationError(
      source,
      locate === undefined
        ? found
        : found
            .map((issue) => ({ ...issue, position: locate(issue.path) }))
            .sort(({ position: a }, { position: b }) => a.line - b.line || a.column - b.column),
    );
  if (issues.length > 0) throw refuse(issues);
  const lines = warnings.map(({ path, message }) => {
    const position = locate?.(path);
    return `${position === undefined ? source : `${source}:${position.line}:${position.column}`}: ${path}: ${message}`;
  });
  return { config, warnings: lines, refuse };
}

/** The file itself, or the one in the directory. */
async function fileOf(config: URL | string): Promise<string> {
  const path = config instanceof URL ? fileURLToPath(config) : config;
  const isDirectory = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isDirectory) return path;
  const hint = 'Name it "stepflow-config.yml", or give its path.';
  const file = await findConfigFile([path]);
  if (file === undefined) throw new NotFoundError(`no configuration file in ${path}. ${hint}`, { hint });
  return file;
}

function formatOf(file: string): "yaml" | "json" {
  const extension = extname(file);
  if (extension === ".json") return "json";
  if (extension === ".yml" || extension === ".yaml") return "yaml";
  const hint = "Name the file .yml, .yaml or .json.";
  throw new StepflowError("CONFIGURATION", `${file}: cannot tell the format from "${extension}". ${hint}`, { hint });
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const hint = "Write it as UTF-8.";
  throw new StepflowError("CONFIGURATION", `${file}: this is not UTF-8 text. ${hint}`, { hint });
}

function unreadable(file: string, cause: NodeJS.ErrnoException): StepflowError {
  if (cause.code !== "ENOENT" && cause.code !== "ENOTDIR") {
    return new StepflowError("CONFIGURATION", `${file}: cannot read this file: ${cause.message}`, { cause });
  }
  const hint = `Relative paths count from ${process.cwd()}.`;
  return new NotFoundError(`no configuration file at ${file}. ${hint}`, { cause, hint });
}
