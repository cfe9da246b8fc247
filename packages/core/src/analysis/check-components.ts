import type { FlowDefinition } from "../flow/flow-definition.ts";
import { createDiagnostic, type ReportDiagnostic } from "./diagnostic.ts";

/** Component paths: 2500. */
export function checkComponents({ steps }: FlowDefinition, report: ReportDiagnostic): void {
  const error = "Component path must start with '/'";
  for (const [index, { step }] of steps.entries()) {
    const { id, component } = step;
    if (component.startsWith("/")) continue;
    report(
      createDiagnostic("invalidComponent", `Invalid component '${component}' in step '${id}': ${error}`, {
        data: { step_id: id, component, error },
        path: `$.steps[${index}].component`,
      }),
    );
  }
}
