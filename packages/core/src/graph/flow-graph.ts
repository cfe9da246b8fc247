import type { Flow } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { dependencyGraph } from "./dependency-graph.ts";
import { printDot } from "./dot.ts";
import { printMermaid } from "./mermaid.ts";

/** How {@link flowGraph} draws. */
export interface FlowGraphOptions {
  /** The language of the picture: Mermaid for Markdown pages, the default, or DOT for Graphviz. */
  readonly format?: "mermaid" | "dot";
  /** Whether boxes name their components, and flows inside steps are drawn; `show` by default. */
  readonly details?: "show" | "hide";
  /** Names what serves a component, for example its plugin; shown below the component. Nothing by default. */
  readonly serverOf?: (component: string) => string | undefined;
}

/**
 * Draws a flow as text: a box for each step, an arrow for each use, dashed where it is conditional, a double border
 * around steps that must execute, and a frame around each flow that stands as a literal in a step's input. The same flow
 * always makes the same text.
 *
 * @example
 * await writeFile("flow.mmd", flowGraph(flow));
 */
export function flowGraph(flow: FlowDefinition | Flow, options: FlowGraphOptions = {}): string {
  const { format = "mermaid", details = "show", serverOf = () => undefined } = options;
  const graph = dependencyGraph(flow);
  return format === "mermaid" ? printMermaid(graph, { details, serverOf }) : printDot(graph, { details, serverOf });
}
