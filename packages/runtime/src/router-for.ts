import type { LoadedConfig } from "./config/load-config.ts";
import { defaultRouter, type RouterParts } from "./default-router.ts";
import type { StepflowRuntimeOptions } from "./options.ts";
import type { Router } from "./plugins/router.ts";

/** The router of a runtime, with a configuration or without. */
export async function routerFor(
  options: StepflowRuntimeOptions,
  loaded: LoadedConfig | undefined,
): Promise<(parts: RouterParts) => Router> {
  if (loaded === undefined) return (parts) => defaultRouter(options, parts);
  // What a configuration can name takes as long to load as a third of all the rest.
  const { configuredRouter } = await import("./configured-router.ts");
  return (parts) => configuredRouter(loaded, options, parts);
}
