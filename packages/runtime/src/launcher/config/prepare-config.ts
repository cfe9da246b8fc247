import { resolve } from "node:path";
import { toJsonValue, ValidationError } from "@stepflow/core";
import { describeWarning, inOrderOfText } from "../../config/load-config.ts";
import { readConfigFile } from "../../config/read-config-file.ts";
import type { Environment } from "../../engine/variables.ts";
import type { OrchestratorRelease } from "../options.ts";
import { checkOrchestratorConfig } from "./check-orchestrator-config.ts";
import type { OrchestratorConfig } from "./orchestrator-config.ts";

/** How a configuration is handed to the server. */
export interface PreparedConfig {
  readonly args: readonly string[];
  /** What the server reads on its standard input. */
  readonly input: string | undefined;
  readonly warnings: readonly string[];
}

/**
 * Checks a configuration and says how the server gets it: an object on its input, a file by its path.
 *
 * @throws ValidationError naming everything in it that the server would refuse or could not use
 * @throws NotFoundError when there is no such file
 */
export async function prepareConfig(
  config: OrchestratorConfig | URL | string | undefined,
  release: OrchestratorRelease,
  environment: Environment,
): Promise<PreparedConfig> {
  if (typeof config === "string" || config instanceof URL) {
    const { file, value, locate } = await readConfigFile(config);
    const { errors, warnings } = checkOrchestratorConfig(value, release, environment);
    if (errors.length > 0) throw new ValidationError(file, inOrderOfText(errors, locate));
    return {
      args: ["--config", resolve(file)],
      input: undefined,
      warnings: warnings.map((warning) => describeWarning(file, warning, locate)),
    };
  }
  const value = toJsonValue(config ?? builtinsOnly(release), "config");
  const { errors, warnings } = checkOrchestratorConfig(value, release, environment);
  if (errors.length > 0) throw new ValidationError("config", errors);
  return {
    args: ["--config-stdin"],
    input: JSON.stringify(value),
    warnings: warnings.map((warning) => describeWarning("config", warning, undefined)),
  };
}

/** Without a configuration a server has builtins and no route to them. */
function builtinsOnly(release: OrchestratorRelease): OrchestratorConfig {
  const rules = [{ plugin: "builtin" }];
  const routes = release === "0.11" ? { "/builtin/{*component}": rules } : { "/builtin": rules };
  return { plugins: { builtin: { type: "builtin" } }, routes };
}
