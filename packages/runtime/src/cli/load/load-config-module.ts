import { dirname, resolve } from "node:path";
import { isJsonObject, StepflowError, toJsonValue } from "@stepflow/core";
import type { StepflowConfig } from "../../config/define-config.ts";
import { importModule } from "./import-module.ts";

/** Whether a configuration is a module and no document. */
export function isConfigModule(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file);
}

/**
 * Loads a module whose default export is a configuration, as `defineConfig` types it. Relative paths in it count from its
 * directory, as in a document.
 *
 * @throws StepflowError with code MODULE when it can't be loaded or exports no object
 */
export async function loadConfigModule(file: string, shown: string): Promise<StepflowConfig> {
  const exported = await importModule(file, shown);
  const config = exported.default;
  if (!isConfig(config)) {
    const hint = "Write `export default defineConfig({ plugins, routes })`.";
    throw new StepflowError("MODULE", `${shown}: expected a configuration as the default export`, { hint });
  }
  return { ...config, workingDirectory: resolve(dirname(file), config.workingDirectory ?? ".") };
}

/** Only that it is an object: what is in it is checked, with places, by whoever reads configurations. */
function isConfig(value: unknown): value is StepflowConfig {
  return isJsonObject(toJsonValue(value ?? null, "config"));
}
