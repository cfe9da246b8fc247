import type { FlowDefinition } from "../flow/flow-definition.ts";
import { createDiagnostic, type ReportDiagnostic } from "./diagnostic.ts";
import { walkReferences } from "./walk-references.ts";

/**
 * Steps that nothing mentions: 1000.
 *
 * As the contract has it, `mustExecute` is no mention, and neither is the default of a variable; a mention by a step
 * that is itself unreachable is one.
 */
export function checkReachability({ steps, output }: FlowDefinition, report: ReportDiagnostic): void {
  const mentioned = new Set<string>();
  for (const expression of [...steps.map(({ input }) => input), output]) {
    walkReferences(expression, "$", (reference, { inDefault }) => {
      if (reference.kind === "step" && !inDefault) mentioned.add(reference.stepId);
    });
  }
  for (const [index, { step }] of steps.entries()) {
    if (mentioned.has(step.id)) continue;
    const place = { data: { step_id: step.id }, path: `$.steps[${index}]` };
    report(createDiagnostic("unreachableStep", `Step '${step.id}' is not reachable from the output`, place));
  }
}
