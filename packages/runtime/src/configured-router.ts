import { createPlugins } from "./config/create-plugins.ts";
import type { LoadedConfig } from "./config/load-config.ts";
import { inProcessMounts, type RouterParts } from "./default-router.ts";
import type { StepflowRuntimeOptions } from "./options.ts";
import type { Router } from "./plugins/router.ts";
import { StaticRouter } from "./plugins/static-router.ts";
import { ConfiguredRouter } from "./routing/configured-router.ts";
import { BlobApi } from "./server/blob-api/blob-api.ts";

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
