import { dirname, resolve } from "node:path";
import { isJsonObject, type JsonObject, StepflowError } from "@stepflow/core";
import { findConfigFile, testConfigFileNames } from "../../config/find-config-file.ts";
import type { Cli } from "../cli.ts";
import { findConfig } from "../load/find-config.ts";
import type { ConfigFlags } from "../options/config-option.ts";
import type { FileWithCases } from "./test-file.ts";

/** What the cases of a file run with. Equal configurations have equal `key`s, and share a runtime. */
export type CaseConfig = { readonly key: string } & (
  | { readonly kind: "file"; readonly file: string }
  /** Stands in the flow; paths in it count from there. */
  | { readonly kind: "inline"; readonly config: JsonObject; readonly directory: string }
  | { readonly kind: "none"; readonly directory: string }
);

/**
 * The configuration for a file's cases: that of the command line, else that of the flow's `test`, else a
 * `stepflow-config.test.yml` beside the flow, else the one that the flow would run with.
 *
 * @throws StepflowError when the flow has two, or a directory has several
 */
export async function chooseConfig(
  { path, definition }: FileWithCases,
  flags: ConfigFlags,
  cli: Cli,
): Promise<CaseConfig> {
  const directory = dirname(resolve(cli.workingDirectory, path));
  if (flags.config !== undefined) return fileConfig(resolve(cli.workingDirectory, flags.config));
  const { configFile, config } = definition.flow.test ?? {};
  if (configFile !== undefined && config !== undefined) {
    const hint = "Keep one of them.";
    throw new StepflowError("CONFIGURATION", `${path}: $.test has both configFile and config`, { hint });
  }
  if (configFile !== undefined) return fileConfig(resolve(directory, configFile));
  if (config !== undefined) {
    if (isJsonObject(config)) return inlineConfig(config, directory);
    const hint = "Write a configuration there, or name its file as configFile.";
    throw new StepflowError("CONFIGURATION", `${path}: $.test.config: expected an object`, { hint });
  }
  const file = (await findConfigFile([directory], testConfigFileNames)) ?? (await findConfig({}, path, cli));
  return file === undefined ? { kind: "none", directory, key: `none ${directory}` } : fileConfig(resolve(file));
}

function fileConfig(file: string): CaseConfig {
  return { kind: "file", file, key: `file ${file}` };
}

function inlineConfig(config: JsonObject, directory: string): CaseConfig {
  return { kind: "inline", config, directory, key: `inline ${directory} ${JSON.stringify(config)}` };
}
