import { printablePart, printTree } from "../document/print-json.ts";
import type { Flow } from "./flow.ts";
import type { FlowDefinition } from "./flow-definition.ts";
import { flowTree } from "./flow-tree.ts";
import { parseFlow } from "./parse.ts";

/**
 * Prints a flow as JSON that {@link parseFlow} reads back as the same flow: paths keep their quotes, floats their
 * points, keys their order.
 *
 * @param options.indent spaces per level, 2 by default; 0 prints one line
 */
export function printFlow(flow: FlowDefinition | Flow, options: { readonly indent?: number } = {}): string {
  return printTree(flowTree("flow" in flow ? flow.flow : parseFlow(flow).flow, printablePart), options.indent ?? 2);
}
