import { printPath } from "../expression/print-path.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { createDiagnostic, type Diagnostic, type ReportDiagnostic } from "./diagnostic.ts";
import { readFlowSchemas } from "./flow-schemas.ts";
import { type Reference, type ReferencePlace, walkReferences } from "./walk-references.ts";

/** The name that diagnostics give to the flow's output where they would name a step. */
const outputName = "workflow_output";

/** References to steps, input and variables: 3002, 3003, 1003, 2004, 2005, 1004. */
export function checkReferences({ flow, steps, output }: FlowDefinition, report: ReportDiagnostic): void {
  const schemas = readFlowSchemas(flow);
  const variables = schemas.variables && declaredNames(schemas.variables.properties);
  const earlier = new Set<string>();

  const check = (reference: Reference, { at }: ReferencePlace, from: string): void => {
    switch (reference.kind) {
      case "step":
        checkStep(reference, at, from);
        return;
      case "input":
        if (reference.path.length > 0 && schemas.input === undefined) {
          report(unvalidated("workflow_input", printPath(reference.path), "no input schema available", at));
        }
        return;
      case "variable":
        checkVariable(reference, at, from);
        return;
    }
  };

  const checkStep = (reference: Extract<Reference, { kind: "step" }>, at: string, from: string): void => {
    const { stepId, path } = reference;
    if (stepId === from) {
      const place = { data: { step_id: stepId }, path: at };
      report(createDiagnostic("selfReference", `Step '${stepId}' references itself`, place));
    } else if (!earlier.has(stepId)) {
      const place = { data: { from_step: from, referenced_step: stepId }, path: at };
      const message = `Step '${from}' references undefined step '${stepId}'`;
      report(createDiagnostic("undefinedStepReference", message, place));
    } else if (path.length > 0) {
      report(unvalidated(stepId, printPath(path), "no output schema available", at));
    }
  };

  const checkVariable = (reference: Extract<Reference, { kind: "variable" }>, at: string, from: string): void => {
    const [name] = reference.path;
    if (typeof name !== "string") return;
    if (variables === undefined) {
      report(createDiagnostic("missingVariableSchema", "No variable schema defined", { path: "$.variables" }));
      return;
    }
    if (!variables.has(name)) {
      const context = `step '${from}'`;
      const place = { data: { variable: name, context }, path: at };
      report(
        reference.default
          ? createDiagnostic("undefinedVariable", `Variable '${name}' is not defined in ${context}`, place)
          : createDiagnostic(
              "undefinedRequiredVariable",
              `Required variable '${name}' is not defined in ${context}`,
              place,
            ),
      );
    }
    if (reference.path.length > 1) {
      const reason = "variable field type validation not yet implemented";
      report(unvalidated(`variable_${name}`, printPath(reference.path), reason, at));
    }
  };

  for (const [index, { step, input }] of steps.entries()) {
    walkReferences(input, `$.steps[${index}].input`, (reference, place) => check(reference, place, step.id));
    earlier.add(step.id);
  }
  walkReferences(output, "$.output", (reference, place) => check(reference, place, outputName));
}

function declaredNames(properties: unknown): ReadonlySet<string> {
  return new Set(typeof properties === "object" && properties !== null ? Object.keys(properties) : []);
}

function unvalidated(stepId: string, field: string, reason: string, path: string): Diagnostic {
  return createDiagnostic(
    "unvalidatedFieldAccess",
    `Field access '${field}' on step '${stepId}' cannot be validated: ${reason}`,
    { data: { step_id: stepId, field, reason }, path, experimental: true },
  );
}
