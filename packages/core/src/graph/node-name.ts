import type { DependencyEdge } from "./dependency-graph.ts";

/** The name of a node in a picture's text. Never made of user data, so that nothing needs quoting or collides. */
export function nodeName(node: DependencyEdge["from"] | DependencyEdge["to"]): string {
  return typeof node === "number" ? `step${node}` : node;
}
