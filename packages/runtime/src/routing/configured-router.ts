import type { ComponentInfo } from "@stepflow/core";
import { printPath } from "@stepflow/core/expressions";
import { parseRoutePattern, type RouteMatch, RouteTrie } from "@stepflow/core/routing";
import { PermanentError, type Route, RoutingError } from "../engine/component.ts";
import type { Plugin } from "../plugins/plugin.ts";
import { PluginStartError } from "../plugins/plugin-start-error.ts";
import type { ComponentRoute, InventoryEntry, Router } from "../plugins/router.ts";
import { reachablePath } from "./reachable-path.ts";
import { conditionsHold, isServed, type RouteCondition, type RouteRule, resolveComponent } from "./route-rule.ts";

/** Plugins by name, and the rules of each path pattern. */
export interface RoutingTable {
  readonly plugins: ReadonlyMap<string, Plugin>;
  readonly routes: ReadonlyMap<string, readonly RouteRule[]>;
}

/**
 * Routes as a configuration says; paths that match none of its patterns are left to `fallback`.
 *
 * @throws RoutePatternError, RouteConflictError when the patterns are not sound, TypeError when a rule names an unknown
 * plugin: readers of configurations find these first, with their places
 */
export class ConfiguredRouter implements Router {
  readonly #table: RoutingTable;
  readonly #fallback: Router;
  readonly #trie = new RouteTrie<readonly RouteRule[]>();

  constructor(table: RoutingTable, fallback: Router) {
    this.#table = table;
    this.#fallback = fallback;
    for (const [pattern, rules] of table.routes) {
      this.#trie.add(pattern, rules);
      for (const { plugin } of rules) {
        if (!table.plugins.has(plugin)) throw new TypeError(`route "${pattern}" names the unknown plugin "${plugin}"`);
      }
    }
  }

  readonly resolve = (component: string): Route => {
    const match = this.#trie.find(component);
    return match === undefined ? this.#fallback.resolve(component) : this.#routeOf(component, match);
  };

  isMissing(path: string): boolean {
    const match = this.#trie.find(path);
    if (match === undefined) return this.#fallback.isMissing(path);
    const candidates = candidatesOf(match).filter(({ isServed }) => isServed);
    const firstForAll = candidates.findIndex(({ conditions }) => conditions.length === 0);
    // Those behind one without conditions never get their turn.
    const tried = firstForAll === -1 ? candidates : candidates.slice(0, firstForAll + 1);
    return !tried.some(
      ({ plugin, component }) => component !== undefined && this.#table.plugins.get(plugin)?.mayHave(component),
    );
  }

  async start(): Promise<void> {
    const failures = new Map<string, unknown>();
    const start = ([name, plugin]: [string, Plugin]): Promise<void> | undefined =>
      plugin.start?.().catch((error: unknown) => void failures.set(name, error));
    // All of them, so that one report tells all that is wrong.
    await Promise.all([...this.#table.plugins].map(start));
    if (failures.size > 0) throw new PluginStartError(failures);
  }

  async list(): Promise<ComponentInfo[]> {
    const listed = new Map<string, ComponentInfo>();
    for (const [pattern, rules] of this.#table.routes) {
      for (const rule of rules) {
        for (const info of (await this.#table.plugins.get(rule.plugin)?.list()) ?? []) {
          const path = this.#pathOf(pattern, rule, info.component);
          if (path !== undefined && !listed.has(path)) listed.set(path, { ...info, component: path });
        }
      }
    }
    for (const info of await this.#fallback.list()) {
      if (this.#trie.find(info.component) === undefined) listed.set(info.component, info);
    }
    return [...listed.values()];
  }

  async inventory(): Promise<InventoryEntry[]> {
    const lists = await Promise.all(
      [...this.#table.plugins].map(async ([name, plugin]) =>
        (await plugin.list()).map((info) => ({ ...info, plugin: name, routes: this.#routesTo(name, info.component) })),
      ),
    );
    const fallback = (await this.#fallback.inventory()).map((entry) => ({
      ...entry,
      routes: entry.routes.filter(({ path }) => this.#trie.find(path) === undefined),
    }));
    return [...lists.flat(), ...fallback.filter(({ routes }) => routes.length > 0)];
  }

  async close(): Promise<void> {
    await Promise.all([...this.#table.plugins.values(), this.#fallback].map((part) => part.close()));
  }

  #routesTo(plugin: string, component: string): ComponentRoute[] {
    return [...this.#table.routes].flatMap(([pathPattern, rules]) =>
      rules.flatMap((rule) => {
        const path = rule.plugin === plugin ? this.#pathOf(pathPattern, rule, component) : undefined;
        const conditions = rule.conditions.map(({ path, value }) => ({ path: printPath(path), value }));
        return path === undefined ? [] : [{ pathPattern, path, conditions }];
      }),
    );
  }

  /** Where steps reach a component by this rule, unless a more specific pattern takes the path away. */
  #pathOf(pattern: string, rule: RouteRule, component: string): string | undefined {
    const path = reachablePath(parseRoutePattern(pattern), rule, component);
    return path !== undefined && this.#trie.find(path)?.pattern.text === pattern ? path : undefined;
  }

  #routeOf(path: string, match: RouteMatch<readonly RouteRule[]>): Route {
    const candidates = candidatesOf(match).map(({ plugin, component, ...rest }) => ({
      ...rest,
      route: component === undefined ? noComponent(match.pattern.text) : this.#pluginRoute(plugin, component),
    }));
    const [only] = candidates;
    // Almost every pattern, and the hot path: nothing is left to decide when the step runs.
    if (candidates.length === 1 && only?.conditions.length === 0) return only.route;
    return (input) => {
      for (const { conditions, isServed, route } of candidates) {
        if (conditionsHold(conditions, input) && isServed) return route(input);
      }
      throw new RoutingError(`No matching rule found for component: ${path}`);
    };
  }

  #pluginRoute(plugin: string, component: string): Route {
    return this.#table.plugins.get(plugin)?.find(component) ?? missingComponent(plugin, component);
  }
}

/** A rule, with what a path makes of it. */
interface Candidate {
  readonly plugin: string;
  /** What to ask the plugin for; `undefined` when the path does not say. */
  readonly component: string | undefined;
  readonly conditions: readonly RouteCondition[];
  /** Whether the rule's lists let the component through. */
  readonly isServed: boolean;
}

function candidatesOf({ value: rules, captures }: RouteMatch<readonly RouteRule[]>): Candidate[] {
  return rules.map((rule) => {
    const { plugin, conditions } = rule;
    const component = resolveComponent(rule, captures);
    // The lists of a single rule without conditions are not asked, as upstream.
    const listsCount = component !== undefined && (rules.length > 1 || conditions.length > 0);
    return { plugin, component, conditions, isServed: !listsCount || isServed(rule, component) };
  });
}

function noComponent(pattern: string): Route {
  return () => {
    throw new RoutingError(`Parameter 'component' not available in pattern '${pattern}'`);
  };
}

/** Routing has done its part: what fails is the plugin, and it will not learn the component by another attempt. */
function missingComponent(plugin: string, component: string): Route {
  const routed = {
    component,
    execute: async () => {
      throw new PermanentError(`plugin "${plugin}" has no component "${component}"`);
    },
  };
  return () => routed;
}
