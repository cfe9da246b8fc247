import { resolve } from "node:path";
import { RouteTrie } from "@stepflow/core/routing";
import { loadConfig } from "../../config/load-config.ts";
import type { Cli } from "../cli.ts";
import { findConfig } from "../load/find-config.ts";
import { isConfigModule, loadConfigModule } from "../load/load-config-module.ts";
import type { ConfigFlags } from "../options/config-option.ts";

/** Names what serves a component. */
export type ServerOf = (component: string) => string | undefined;

/**
 * Names the plugins behind components by the routes of the configuration; nothing without one. Starts no plugin.
 *
 * @throws StepflowError when there is a configuration and it can't be read
 */
export async function serverLabels(flags: ConfigFlags, flowFile: string, cli: Cli): Promise<ServerOf> {
  const file = await findConfig(flags, flowFile, cli);
  if (file === undefined) return () => undefined;
  const source = isConfigModule(file) ? await loadConfigModule(resolve(file), file) : file;
  const { config } = await loadConfig(source, cli.environment);
  const trie = new RouteTrie<readonly { readonly plugin: string }[]>();
  for (const [pattern, rules] of config.routes) trie.add(pattern, rules);
  return (component) => {
    const plugins = trie.find(component)?.value.map(({ plugin }) => plugin) ?? [];
    return plugins.length === 0 ? undefined : [...new Set(plugins)].join(" or ");
  };
}
