import { walkReferences } from "../analysis/walk-references.ts";
import type { Expression } from "../expression/expression.ts";
import { definitionOf } from "../flow/definition-of.ts";
import type { Flow, Step } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { innerFlows } from "./inner-flows.ts";

/** One step of a {@link DependencyGraph}. */
export interface StepNode {
  readonly id: string;
  readonly component: string;
  readonly mustExecute: boolean;
  /** The flows that stand in its input as literals, as that of the map builtin does; absent when there are none. */
  readonly innerFlows?: readonly InnerFlow[];
}

/** A flow that a step is given to run. */
export interface InnerFlow {
  /** The field of the step's input, for example `workflow`. */
  readonly field: string;
  readonly name?: string;
  readonly graph: DependencyGraph;
}

/** One thing that uses another, once however often it does. */
export interface DependencyEdge {
  /** What is used: the flow's input, or a step by its index. */
  readonly from: "input" | number;
  /** What uses it: a step by its index, or the flow's output. */
  readonly to: number | "output";
  /** Whether every use can be passed by: in a branch of `$if`, a later value of `$coalesce`, the default of a variable. */
  readonly conditional: boolean;
}

/** What uses what in a flow, as data. */
export interface DependencyGraph {
  /** In the order of the document. */
  readonly steps: readonly StepNode[];
  /** By what uses, in the order of the document, the output last; then by first use. */
  readonly edges: readonly DependencyEdge[];
}

/**
 * Reads what uses what in a flow. References to steps that do not exist make no edge; of steps with the same id, the
 * first is meant.
 */
export function dependencyGraph(flow: FlowDefinition | Flow): DependencyGraph {
  const { steps, output } = definitionOf(flow);
  const indexOf = new Map<string, number>();
  for (const [index, { step }] of steps.entries()) {
    if (!indexOf.has(step.id)) indexOf.set(step.id, index);
  }
  return {
    steps: steps.map(({ step, input }) => stepNode(step, input)),
    edges: [
      ...steps.flatMap(({ input }, index) => edgesInto(index, input, indexOf)),
      ...edgesInto("output", output, indexOf),
    ],
  };
}

function stepNode({ id, component, mustExecute = false }: Step, input: Expression): StepNode {
  const inner = innerFlows(input).map(({ field, definition }): InnerFlow => {
    const { name } = definition.flow;
    return { field, ...(name !== undefined && { name }), graph: dependencyGraph(definition) };
  });
  return { id, component, mustExecute, ...(inner.length > 0 && { innerFlows: inner }) };
}

function edgesInto(
  to: DependencyEdge["to"],
  expression: Expression,
  indexOf: ReadonlyMap<string, number>,
): DependencyEdge[] {
  const conditionalFrom = new Map<DependencyEdge["from"], boolean>();
  walkReferences(expression, "$", (reference, { conditional }) => {
    if (reference.kind === "variable") return;
    const from = reference.kind === "input" ? "input" : indexOf.get(reference.stepId);
    if (from !== undefined) conditionalFrom.set(from, (conditionalFrom.get(from) ?? true) && conditional);
  });
  return Array.from(conditionalFrom, ([from, conditional]) => ({ from, to, conditional }));
}
