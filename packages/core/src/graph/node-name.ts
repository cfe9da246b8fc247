import type { DependencyEdge } from "./dependency-graph.ts";

/**
 * The name of a node in a picture's text. Never made of user data, so that nothing needs quoting or collides.
 *
 * @param scope what the names of an inner flow begin with; empty for the flow itself
 */
export function nodeName(node: DependencyEdge["from"] | DependencyEdge["to"], scope: string): string {
  return scope + (typeof node === "number" ? `step${node}` : node);
}

/** What the names in a flow that stands inside a step begin with. */
export function innerScope(step: number, flow: number, scope: string): string {
  return `${nodeName(step, scope)}_${flow}_`;
}
