import { describeJson } from "../describe-json.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { parseFlow } from "../flow/parse.ts";
import { isJsonObject, type JsonValue } from "../json.ts";
import { checkComponents } from "./check-components.ts";
import { checkReachability } from "./check-reachability.ts";
import { checkReferences } from "./check-references.ts";
import { checkStructure } from "./check-structure.ts";
import { createDiagnostic, type Diagnostic, type ReportDiagnostic } from "./diagnostic.ts";
import { literalSubflows } from "./literal-subflows.ts";

/** How deep flows may stand as literals inside one another. */
export const maxSubflowDepth = 100;

/** A flow that is still to be checked, or why it is none. */
interface PendingFlow {
  readonly at: string;
  readonly depth: number;
  readonly definition: FlowDefinition | string;
}

/**
 * Checks a flow and the flows that stand in it as literals: 2003 for those that are none.
 *
 * A subflow's findings come after all of its parent's, and before those of the parent's next subflow.
 */
export function checkFlow(main: FlowDefinition, report: ReportDiagnostic): void {
  const pending: PendingFlow[] = [{ at: "$", depth: 0, definition: main }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { at, depth, definition } = next;
    if (typeof definition === "string") {
      const error = `Failed to parse subflow: ${definition}`;
      const place = { data: { error }, path: at };
      report(createDiagnostic("invalidSubflowLiteral", `Invalid subflow literal: ${error}`, place));
      continue;
    }
    checkOneFlow(definition, (diagnostic) => report(within(at, diagnostic)));
    for (const subflow of literalSubflows(definition).reverse()) {
      pending.push({
        at: at + subflow.at.slice(1),
        depth: depth + 1,
        definition: depth < maxSubflowDepth ? parseSubflow(subflow.document) : `nested in ${maxSubflowDepth} flows`,
      });
    }
  }
}

function checkOneFlow(definition: FlowDefinition, report: ReportDiagnostic): void {
  checkStructure(definition, report);
  checkReferences(definition, report);
  checkComponents(definition, report);
  checkReachability(definition, report);
}

function within(at: string, diagnostic: Diagnostic): Diagnostic {
  return diagnostic.path === undefined || at === "$"
    ? diagnostic
    : { ...diagnostic, path: at + diagnostic.path.slice(1) };
}

/** The flow, or what keeps the document from being one. */
function parseSubflow(document: JsonValue): FlowDefinition | string {
  if (!isJsonObject(document)) return `expected an object, found ${describeJson(document)}`;
  try {
    return parseFlow(document);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`).join("; ");
  }
}
