import type { ComponentInfo } from "@stepflow/core";
import type { ResolveRoute } from "../engine/component.ts";

/** Leads component paths to plugins. */
export interface Router {
  readonly resolve: ResolveRoute;
  /** Starts the plugins behind it. @throws PluginStartError naming each that does not start */
  start(): Promise<void>;
  /** Every component that steps can reach, by the path that they use. */
  list(): Promise<readonly ComponentInfo[]>;
  /** Closes the plugins behind it. */
  close(): Promise<void>;
}
