import { dirname, relative, resolve } from "node:path";
import { findConfigFile } from "../../config/find-config-file.ts";
import type { Cli } from "../cli.ts";
import type { ConfigFlags } from "../options/config-option.ts";

/**
 * The configuration to use: the one that was named, else the one beside the flow, else the one in the working directory.
 *
 * @param flowFile undefined when the command has no flow
 * @returns a path that counts from the directory of the process; undefined when there is no configuration
 */
export async function findConfig(
  { config }: ConfigFlags,
  flowFile: string | undefined,
  { workingDirectory }: Cli,
): Promise<string | undefined> {
  const shown = (file: string): string => {
    const fromHere = relative(process.cwd(), file);
    return fromHere.startsWith("..") ? file : fromHere;
  };
  if (config !== undefined) return shown(resolve(workingDirectory, config));
  const flowDirectory = flowFile === undefined ? [] : [dirname(resolve(workingDirectory, flowFile))];
  const found = await findConfigFile([...flowDirectory, workingDirectory]);
  return found === undefined ? undefined : shown(found);
}
