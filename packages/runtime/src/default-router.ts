import type { StepflowServer } from "@stepflow/worker";
import type { Clock } from "./engine/clock.ts";
import type { StepflowRuntimeOptions } from "./options.ts";
import { BuiltinPlugin } from "./plugins/builtin/builtin-plugin.ts";
import type { ComponentServices } from "./plugins/component-context.ts";
import { InProcessPlugin } from "./plugins/in-process-plugin.ts";
import type { Router } from "./plugins/router.ts";
import { type Mount, StaticRouter } from "./plugins/static-router.ts";

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

/** Workers that share a route share a plugin, which refuses what two of them register. */
export function inProcessMounts(
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
