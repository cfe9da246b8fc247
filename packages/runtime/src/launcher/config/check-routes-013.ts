import { isJsonObject } from "@stepflow/core";
import { PathSyntaxError, parsePath, placeOf } from "@stepflow/core/expressions";
import { closest } from "../../config/closest.ts";
import type { Fields } from "../../config/fields.ts";
import type { Plugins013, PluginType013 } from "./check-plugins-013.ts";

const ruleKeys = ["plugin", "conditions", "componentAllow", "componentDeny"] as const;
const ownRouteKey: Partial<Record<PluginType013, string>> = { grpc: "queueName", nats: "stream" };

/** Checks `routes`: prefixes of at most one segment, and rules that name plugins of this configuration. */
export function checkRoutes013(routes: Fields, plugins: Plugins013): void {
  const routed = new Set<string>();
  for (const prefix of routes.keys) {
    checkPrefix(routes, prefix);
    for (const [index, rule] of routes.list(prefix).entries()) {
      const at = placeOf(routes.place(prefix), index);
      routed.add(checkRule(routes.below(rule, at, "an object such as { plugin: NAME }"), plugins));
    }
  }
  for (const [name, type] of plugins) {
    if (routed.has(name) || (type !== "grpc" && type !== "nats")) continue;
    const message = `no route leads to plugin "${name}", and yet each step of each run waits for its worker, up to 30 s; add a route, or leave it out`;
    routes.warn(placeOf("$.plugins", name), message);
  }
}

function checkPrefix(routes: Fields, prefix: string): void {
  if (prefix === "/" || /^\/[^/{}]+$/.test(prefix)) return;
  const segment = /[^/{}*]+/.exec(prefix)?.[0];
  const cure =
    segment === undefined || /^\/\{/.test(prefix)
      ? 'write "/", which takes what no other route takes'
      : `write "/${segment}": what follows in a step's component is found among the worker's own paths`;
  routes.refuseAt(routes.place(prefix), '"/" or one segment such as "/images"', `"${prefix}"`, cure);
}

/** @returns the plugin that it names */
function checkRule(fields: Fields, plugins: Plugins013): string {
  const plugin = fields.string("plugin");
  if (typeof fields.get("plugin") === "string" && !plugins.has(plugin)) {
    const meant = closest(plugin, plugins.keys());
    const there = [...plugins.keys()].join(", ") || "none";
    const cure = meant === undefined ? `there are ${there}` : `did you mean "${meant}"?`;
    fields.problem(fields.place("plugin"), `no plugin is called "${plugin}"; ${cure}`);
  }
  for (const key of ["componentAllow", "componentDeny"]) {
    if (fields.isGiven(key)) fields.strings(key);
  }
  for (const [index, condition] of fields.optionalList("conditions").entries()) {
    checkCondition(fields.below(condition, placeOf(fields.place("conditions"), index)));
  }
  checkTransportKeys(fields, plugins.get(plugin));
  return plugin;
}

/** What is no key of a rule goes to the transport of its plugin, which takes no notice of what it does not know. */
function checkTransportKeys(fields: Fields, type: PluginType013 | undefined): void {
  const own = type === undefined ? undefined : ownRouteKey[type];
  if (own !== undefined && fields.has(own)) fields.string(own);
  if (fields.has("component")) {
    fields.warn(
      fields.place("component"),
      "rewriting ended with 0.11, and this is ignored; name the component in the step",
    );
  }
  if (isJsonObject(fields.get("params"))) {
    fields.warn(fields.place("params"), "this is ignored; write what stands in it in the rule itself");
  }
  const known = [...ruleKeys, "component", "params", ...(own === undefined ? [] : [own])];
  if (type !== undefined) fields.warnUnknown(known);
}

function checkCondition(fields: Fields): void {
  fields.warnUnknown(["path", "value"]);
  if (!fields.has("value")) fields.refuse("value", "a value to compare with");
  try {
    parsePath(fields.string("path"));
  } catch (error) {
    if (!(error instanceof PathSyntaxError)) throw error;
    fields.problem(fields.place("path"), error.message);
  }
}
