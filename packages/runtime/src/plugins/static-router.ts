import type { ComponentInfo } from "@stepflow/core";
import { type ResolveRoute, type Route, RoutingError } from "../engine/component.ts";
import type { Plugin } from "./plugin.ts";
import type { InventoryEntry, Router } from "./router.ts";

/** A plugin behind the first part of a path: `""` for all paths, `/builtin` for `/builtin/…`. */
export interface Mount {
  readonly prefix: string;
  /** What lists call the plugin. */
  readonly name: string;
  readonly plugin: Plugin;
}

/** Routes by prefix, the order deciding: how components answer when there is no configuration. */
export class StaticRouter implements Router {
  readonly #mounts: readonly Mount[];

  constructor(mounts: readonly Mount[]) {
    this.#mounts = mounts;
  }

  readonly resolve: ResolveRoute = (component) => this.#find(component) ?? noRoute(component);

  isMissing(component: string): boolean {
    return !this.#mounts.some(
      ({ prefix, plugin }) => component.startsWith(`${prefix}/`) && plugin.mayHave(component.slice(prefix.length)),
    );
  }

  async start(): Promise<void> {}

  async list(): Promise<ComponentInfo[]> {
    const lists = await Promise.all(
      this.#mounts.map(async ({ prefix, plugin }) =>
        (await plugin.list()).map((info) => ({ ...info, component: prefix + info.component })),
      ),
    );
    return lists.flat();
  }

  async inventory(): Promise<InventoryEntry[]> {
    const lists = await Promise.all(
      this.#mounts.map(async ({ prefix, name, plugin }) =>
        (await plugin.list()).map((info) => ({
          ...info,
          plugin: name,
          routes: [{ pathPattern: `${prefix}/{*component}`, path: prefix + info.component, conditions: [] }],
        })),
      ),
    );
    return lists.flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#mounts.map(({ plugin }) => plugin.close()));
  }

  #find(component: string): Route | undefined {
    for (const { prefix, plugin } of this.#mounts) {
      const route = component.startsWith(`${prefix}/`) ? plugin.find(component.slice(prefix.length)) : undefined;
      if (route !== undefined) return route;
    }
    return undefined;
  }
}

function noRoute(component: string): Route {
  return () => {
    throw new RoutingError(`No matching rule found for component: ${component}`);
  };
}
