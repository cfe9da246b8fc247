import { resolve } from "node:path";
import { checkConfiguration, type Diagnostic } from "@stepflow/core";
import { loadConfig } from "../../config/load-config.ts";
import type { Cli } from "../cli.ts";
import { isConfigModule, loadConfigModule } from "../load/load-config-module.ts";
import type { LocatedDiagnostic } from "./file-report.ts";

/**
 * Checks whether the plugins and routes of a configuration fit together.
 *
 * @throws StepflowError when it can't be read, ValidationError when it isn't well-formed
 */
export async function checkConfigFile(file: string, { environment }: Cli): Promise<LocatedDiagnostic[]> {
  const source = isConfigModule(file) ? await loadConfigModule(resolve(file), file) : file;
  const { config, refuse } = await loadConfig(source, environment);
  const found: Diagnostic[] = [];
  checkConfiguration(
    { plugins: Object.fromEntries(config.plugins), routes: Object.fromEntries(config.routes) },
    (diagnostic) => found.push(diagnostic),
  );
  return found.map((diagnostic) => {
    const [issue] = refuse([{ path: diagnostic.path ?? "$", message: diagnostic.formatted }]).issues;
    return { ...diagnostic, ...issue?.position };
  });
}
