import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "@stepflow/core";
import { getAtPath, type Path, printPath } from "@stepflow/core/expressions";
import type { Captures } from "@stepflow/core/routing";
import { RoutingError } from "../engine/component.ts";

/** One way to serve the paths of a pattern. Contract: `schemas/stepflow-config.json`, `RouteRule`. */
export interface RouteRule {
  /** The name of a plugin. */
  readonly plugin: string;
  /** All must hold; none means that the rule always applies. */
  readonly conditions: readonly RouteCondition[];
  /** The components, as the plugin names them, that the rule serves alone. */
  readonly componentAllow?: readonly string[];
  /** The components that the rule doesn't serve. */
  readonly componentDeny?: readonly string[];
  /** What to ask the plugin for, with `{name}` for captures; `/` and the capture `component` by default. */
  readonly component?: string;
}

/** Holds when the step's evaluated input has `value` at `path`. */
export interface RouteCondition {
  readonly path: Path;
  readonly value: JsonValue;
}

/**
 * Whether all conditions hold for an input.
 *
 * @throws RoutingError when the input has nothing at a path: the next rule is not tried, as upstream
 */
export function conditionsHold(conditions: readonly RouteCondition[], input: JsonValue): boolean {
  return conditions.every(({ path, value }) => {
    const found = getAtPath(input, path);
    if (found === undefined) throw new RoutingError(`Failed to extract value from input path: '${printPath(path)}'`);
    return isDeepStrictEqual(found, value);
  });
}

/** Whether the rule's lists let a component through. */
export function isServed({ componentAllow, componentDeny }: RouteRule, component: string): boolean {
  return componentAllow?.includes(component) !== false && componentDeny?.includes(component) !== true;
}

/**
 * What a rule asks its plugin for; `undefined` when it has no template and the pattern captures no `component`.
 */
export function resolveComponent({ component: template }: RouteRule, captures: Captures): string | undefined {
  if (template !== undefined) {
    // In one pass, so that a capture that looks like a placeholder stays what it is.
    return template.replaceAll(/\{([^{}]*)\}/g, (placeholder, name: string) => captures.get(name) ?? placeholder);
  }
  const component = captures.get("component");
  return component === undefined ? undefined : `/${component}`;
}
