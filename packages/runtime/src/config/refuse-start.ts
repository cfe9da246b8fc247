import type { ValidationError } from "@stepflow/core";
import { placeOf } from "@stepflow/core/expressions";
import type { PluginStartError } from "../plugins/plugin-start-error.ts";
import type { LoadedConfig } from "./load-config.ts";

/** Names the places of the plugins that did not start, each with its reason. */
export function refuseStart(loaded: LoadedConfig, { failures }: PluginStartError): ValidationError {
  return loaded.refuse(
    [...failures].map(([name, thrown]) => ({
      path: placeOf("$.plugins", name),
      message: thrown instanceof Error ? thrown.message : String(thrown),
    })),
  );
}
