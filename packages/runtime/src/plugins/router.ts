import type { ComponentInfo, JsonValue } from "@stepflow/core";
import type { ResolveRoute } from "../engine/component.ts";

/** A component of a plugin, by the plugin's own name for it, and every way that leads there. */
export interface InventoryEntry extends ComponentInfo {
  /** The plugin's name in the configuration. */
  readonly plugin: string;
  /** Empty when steps cannot reach the component. */
  readonly routes: readonly ComponentRoute[];
}

/** One rule that leads to a component. */
export interface ComponentRoute {
  readonly pathPattern: string;
  /** The path that steps use. */
  readonly path: string;
  /** What the step's input must be for the rule to count. */
  readonly conditions: readonly { readonly path: string; readonly value: JsonValue }[];
}

/** Leads component paths to plugins. */
export interface Router {
  readonly resolve: ResolveRoute;
  /** Whether it is known, without asking anybody, that a step with this path could not be served, whatever its input. */
  isMissing(component: string): boolean;
  /** Starts the plugins behind it. @throws PluginStartError naming each that does not start */
  start(): Promise<void>;
  /** Every component that steps can reach, by the path that they use. */
  list(): Promise<readonly ComponentInfo[]>;
  /** Every component of every plugin, also those that steps cannot reach. */
  inventory(): Promise<readonly InventoryEntry[]>;
  /** Closes the plugins behind it. */
  close(): Promise<void>;
}
