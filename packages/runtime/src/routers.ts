import type { StepflowServer } from "@stepflow/worker";
import { createPlugins } from "./config/create-plugins.ts";
import type { LoadedConfig } from "./config/load-config.ts";
import type { Clock } from "./engine/clock.ts";
import type { StepflowRuntimeOptions } from "./options.ts";
import { BuiltinPlugin } from "./plugins/builtin/builtin-plugin.ts";
import type { ComponentServices } from "./plugins/component-context.ts";
import { InProcessPlugin } from "./plugins/in-process-plugin.ts";
import type { Router } from "./plugins/router.ts";
import { type Mount, StaticRouter } from "./plugins/static-router.ts";
import { ConfiguredRouter } from "./routing/configured-router.ts";
import { BlobApi } from "./server/blob-api/blob-api.ts";

/** What the plugins of either router are made with. */
export interface RouterParts {
  readonly services: ComponentServices;
  readonly clock: Clock;
}

/** Without a configuration: builtins at `/builtin/name`, components at `/name`. */
export function defaultRouter(options: StepflowRuntimeOptions, { services, clock }: RouterParts): Router {
  const builtins = {
    prefix: "/builtin",
    name: "builtin",
    plugin: new BuiltinPlugin(services, clock, options.builtins ?? {}),
  };
  return new StaticRouter([builtins, ...inProcessMounts(options, services)]);
}

/** The routes of a configuration decide; components answer where it has none, so that files need not know of them. */
export function configuredRouter(
  loaded: LoadedConfig,
  options: StepflowRuntimeOptions,
  { services, clock }: RouterParts,
): Router {
  const { components = [], isolate = true, builtins = {} } = options;
  // Once each: a worker may stand at several routes of its own.
  const workers = [...new Set(components.map((component) => ("route" in component ? component.server : component)))];
  const values = isolate ? "copied" : "shared";
  const { routes, blobApi: blobSettings } = loaded.config;
  const blobApi = new BlobApi(blobSettings, services);
  const offer = (): ReturnType<BlobApi["offer"]> => blobApi.offer();
  const { references } = blobApi;
  const plugins = createPlugins(loaded, { services, clock, builtins, workers, values, offer, references });
  const router = new ConfiguredRouter({ plugins, routes }, new StaticRouter(inProcessMounts(options, services)));
  return {
    resolve: router.resolve,
    isMissing: (component) => router.isMissing(component),
    start: () => router.start(),
    list: () => router.list(),
    inventory: () => router.inventory(),
    async close() {
      await router.close();
      await blobApi.close();
    },
  };
}

/** Workers that share a route share a plugin, which refuses what two of them register. */
function inProcessMounts(
  { components = [], isolate = true }: StepflowRuntimeOptions,
  services: ComponentServices,
): Mount[] {
  const serversByRoute = new Map<string, StepflowServer[]>();
  for (const component of components) {
    const { route, server } = "route" in component ? component : { route: "", server: component };
    serversByRoute.set(route, [...(serversByRoute.get(route) ?? []), server]);
  }
  // The longest route first, so that the more specific one wins.
  return [...serversByRoute]
    .sort(([a], [b]) => b.length - a.length)
    .map(([prefix, servers]) => ({
      prefix,
      name: "inProcess",
      plugin: new InProcessPlugin(servers, services, isolate ? "copied" : "shared"),
    }));
}
