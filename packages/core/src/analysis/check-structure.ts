import type { FlowDefinition } from "../flow/flow-definition.ts";
import { createDiagnostic, type ReportDiagnostic } from "./diagnostic.ts";

/** Step ids, and what a flow should say about itself: 3000, 3001, 1001, 1002. */
export function checkStructure({ flow, steps }: FlowDefinition, report: ReportDiagnostic): void {
  const ids = new Set<string>();
  for (const [index, { step }] of steps.entries()) {
    if (ids.has(step.id)) {
      const place = { data: { step_id: step.id }, path: `$.steps[${index}].id` };
      report(createDiagnostic("duplicateStepId", `Duplicate step ID '${step.id}'`, place));
    }
    ids.add(step.id);
  }
  for (const [index, { step }] of steps.entries()) {
    if (step.id.trim() !== "") continue;
    report(createDiagnostic("emptyStepId", "Step has empty ID", { path: `$.steps[${index}].id` }));
  }
  if (flow.name === undefined || flow.name.trim() === "") {
    report(createDiagnostic("missingFlowName", "Workflow has no name", { path: "$.name" }));
  }
  if (flow.description === undefined) {
    report(createDiagnostic("missingFlowDescription", "Workflow has no description", { path: "$.description" }));
  }
}
