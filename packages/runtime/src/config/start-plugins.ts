import type { ValidationIssue } from "@stepflow/core";
import { placeOf } from "@stepflow/core/expressions";
import type { Plugin } from "../plugins/plugin.ts";
import type { LoadedConfig } from "./load-config.ts";

/**
 * Starts the plugins of a configuration, all at once.
 *
 * @throws ValidationError naming the places of all that did not start, and why; what did start is left to the caller
 */
export async function startPlugins(loaded: LoadedConfig, plugins: ReadonlyMap<string, Plugin>): Promise<void> {
  const starts = [...plugins].map(async ([name, plugin]): Promise<ValidationIssue | undefined> => {
    try {
      await plugin.start?.();
      return undefined;
    } catch (error) {
      return { path: placeOf("$.plugins", name), message: error instanceof Error ? error.message : String(error) };
    }
  });
  const issues = (await Promise.all(starts)).filter((issue) => issue !== undefined);
  if (issues.length > 0) throw loaded.refuse(issues);
}
