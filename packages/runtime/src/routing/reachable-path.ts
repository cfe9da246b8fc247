import type { RoutePattern } from "@stepflow/core/routing";
import { isServed, type RouteRule } from "./route-rule.ts";

/**
 * The path at which a rule serves a component of its plugin; `undefined` when it doesn't, or when the pattern captures
 * more than the component's name tells.
 */
export function reachablePath(pattern: RoutePattern, rule: RouteRule, component: string): string | undefined {
  if (!isServed(rule, component)) return undefined;
  const captures = readTemplate(rule.component ?? "/{component}", component);
  if (captures === undefined) return undefined;
  const parts: string[] = [];
  for (const segment of pattern.segments) {
    if (segment.kind === "literal") {
      parts.push(segment.text);
      continue;
    }
    const value = captures.get(segment.name);
    if (!value || (segment.kind === "parameter" && value.includes("/"))) return undefined;
    parts.push(value);
  }
  return parts.join("/");
}

/** What the placeholders of a template stand for in a component that it came to. */
function readTemplate(template: string, component: string): ReadonlyMap<string, string> | undefined {
  const names: string[] = [];
  const source = template
    .split(/(\{[^{}*]+\})/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "(.+)";
    })
    .join("");
  const match = new RegExp(`^${source}$`, "s").exec(component);
  return match === null ? undefined : new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
}
