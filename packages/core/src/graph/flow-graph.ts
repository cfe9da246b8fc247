import type { FlowDefinition } from "../flow/flow-definition.ts";
import { dependencyGraph } from "./dependency-graph.ts";
import { printDot } from "./dot.ts";
import { printMermaid } from "./mermaid.ts";

/** How {@link flowGraph} draws. */
export interface FlowGraphOptions {
  /** The language of the picture: Mermaid for Markdown pages, the default, or DOT for Graphviz. */
  readonly format?: "mermaid" | "dot";
}

/**
 * Draws a flow as text: a box for each step, an arrow for each use, dashed where it is conditional, a double border
 * around steps that must execute. The same flow always makes the same text.
 *
 * @example
 * await writeFile("flow.mmd", flowGraph(flow));
 */
export function flowGraph(definition: FlowDefinition, { format = "mermaid" }: FlowGraphOptions = {}): string {
  const graph = dependencyGraph(definition);
  return format === "mermaid" ? printMermaid(graph) : printDot(graph);
}
