import { createDiagnostic, type Diagnostic } from "../analysis/diagnostic.ts";
import type { Expression } from "../expression/expression.ts";
import { type Path, parsePath } from "../expression/path.ts";
import { printLossyPath, printPath } from "../expression/print-path.ts";
import { walkExpression } from "../expression/walk.ts";
import type { FlowDefinition } from "./flow-definition.ts";

/**
 * Finds the paths that mean something else once an official server has stored the flow: it writes every field as
 * `.name`, so the one field "a.b" comes back as `b` in `a`.
 *
 * @returns error 2901 for each such path; send the flow only when there is none
 */
export function detectLossyPaths({ steps, output }: FlowDefinition): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (part: Expression, at: string): void => {
    if (!("path" in part) || survives(part.path)) return;
    const message = `the path ${printPath(part.path)} becomes ${printLossyPath(part.path)} on a 0.11 server, which reads something else; rename the field, or nest it`;
    found.push(createDiagnostic("lossyPath", message, { path: at }));
  };
  for (const [index, { input }] of steps.entries()) walkExpression(input, `$.steps[${index}].input`, check);
  walkExpression(output, "$.output", check);
  return found;
}

function survives(path: Path): boolean {
  try {
    const stored = parsePath(printLossyPath(path));
    return stored.length === path.length && stored.every((part, index) => part === path[index]);
  } catch {
    return false;
  }
}
