import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { StepflowError } from "@stepflow/core";

const fileNames = ["stepflow-config.yml", "stepflow-config.yaml", "stepflow_config.yml", "stepflow_config.yaml"];

/** What configurations for test cases are called, beside those for everything. */
export const testConfigFileNames: readonly string[] = fileNames.map((name) => name.replace(".", ".test."));

/**
 * Finds the configuration file in the first of the directories that has one, for example the flow's and then that of
 * the process.
 *
 * @throws StepflowError with code CONFIGURATION when a directory has several: nobody could say which was meant
 */
export async function findConfigFile(
  directories: readonly string[],
  names: readonly string[] = fileNames,
): Promise<string | undefined> {
  for (const directory of directories) {
    const entries = await readdir(directory).catch((): string[] => []);
    const found = names.filter((name) => entries.includes(name));
    if (found.length > 1) {
      const hint = "Keep one, or name the one that you mean.";
      throw new StepflowError("CONFIGURATION", `${directory} has ${found.join(" and ")}. ${hint}`, { hint });
    }
    if (found[0] !== undefined) return join(directory, found[0]);
  }
  return undefined;
}
