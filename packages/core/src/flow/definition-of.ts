import type { Flow } from "./flow.ts";
import type { FlowDefinition } from "./flow-definition.ts";
import { parseFlow } from "./parse.ts";

/** A flow as it was read; a flow object is read first. A flow object has no field `flow`, so that one tells them apart. */
export function definitionOf(flow: FlowDefinition | Flow): FlowDefinition {
  return "flow" in flow ? flow : parseFlow(flow);
}
