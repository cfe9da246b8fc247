import type { JsonValue } from "@stepflow/core";
import { PathSyntaxError, parsePath, placeOf } from "@stepflow/core/expressions";
import { RouteConflictError, RoutePatternError, RouteTrie } from "@stepflow/core/routing";
import type { RouteCondition, RouteRule } from "../routing/route-rule.ts";
import { closest } from "./closest.ts";
import type { Fields } from "./fields.ts";

/** Reads `routes`: patterns that don't conflict, and rules that name plugins of this configuration. */
export function readRoutes(routes: Fields, plugins: readonly string[]): ReadonlyMap<string, readonly RouteRule[]> {
  const trie = new RouteTrie<string>();
  for (const pattern of routes.keys) {
    try {
      trie.add(pattern, pattern);
    } catch (error) {
      routes.problem(routes.place(pattern), whyUnsound(error));
    }
  }
  const readPattern = (pattern: string): RouteRule[] =>
    routes.list(pattern).map((value, index) => readRule(routes, value, placeOf(routes.place(pattern), index), plugins));
  return new Map(routes.keys.map((pattern) => [pattern, readPattern(pattern)]));
}

function whyUnsound(error: unknown): string {
  if (error instanceof RouteConflictError) return `${error.message}; put the rules of both under one of them`;
  if (error instanceof RoutePatternError) return error.message;
  throw error;
}

function readRule(routes: Fields, value: JsonValue, at: string, plugins: readonly string[]): RouteRule {
  const fields = routes.below(value, at, "an object such as { plugin: NAME }");
  fields.warnUnknown(["plugin", "conditions", "componentAllow", "componentDeny", "component"]);
  const plugin = fields.string("plugin");
  if (typeof fields.get("plugin") === "string" && !plugins.includes(plugin)) {
    const meant = closest(plugin, plugins);
    const cure = meant === undefined ? `there are ${plugins.join(", ") || "none"}` : `did you mean "${meant}"?`;
    fields.problem(fields.place("plugin"), `no plugin is called "${plugin}"; ${cure}`);
  }
  const nullableStrings = (key: string): readonly string[] | undefined =>
    fields.isGiven(key) ? fields.strings(key) : undefined;
  const componentAllow = nullableStrings("componentAllow");
  const componentDeny = nullableStrings("componentDeny");
  const component = fields.optionalString("component");
  const conditionsAt = fields.place("conditions");
  return {
    plugin,
    conditions: fields
      .optionalList("conditions")
      .map((condition, index) => readCondition(fields.below(condition, placeOf(conditionsAt, index)))),
    ...(componentAllow !== undefined && { componentAllow }),
    ...(componentDeny !== undefined && { componentDeny }),
    ...(component !== undefined && { component }),
  };
}

function readCondition(fields: Fields): RouteCondition {
  fields.warnUnknown(["path", "value"]);
  if (!fields.has("value")) fields.refuse("value", "a value to compare with");
  const value = fields.get("value") ?? null;
  try {
    return { path: parsePath(fields.string("path")), value };
  } catch (error) {
    if (!(error instanceof PathSyntaxError)) throw error;
    fields.problem(fields.place("path"), error.message);
    return { path: [], value };
  }
}
