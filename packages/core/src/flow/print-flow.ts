import { printablePart, printTree } from "../document/print-json.ts";
import { definitionOf } from "./definition-of.ts";
import type { Flow } from "./flow.ts";
import type { FlowDefinition } from "./flow-definition.ts";
import { flowTree } from "./flow-tree.ts";

/**
 * Prints a flow as JSON that {@link parseFlow} reads back as the same flow: paths keep their quotes, floats their
 * points, keys their order.
 *
 * @param options.indent spaces per level, 2 by default; 0 prints one line
 */
export function printFlow(flow: FlowDefinition | Flow, options: { readonly indent?: number } = {}): string {
  return printTree(flowTree(definitionOf(flow).flow, printablePart), options.indent ?? 2);
}
