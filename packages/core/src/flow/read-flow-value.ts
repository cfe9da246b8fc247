import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { JsonValue } from "../json.ts";
import { FieldReader } from "./field-reader.ts";
import type { FlowDefinition } from "./flow-definition.ts";
import { readFlow } from "./read-flow.ts";

/**
 * Reads a flow of the current dialect from a plain value that nobody else will change. Needs neither what reads text nor
 * what knows older documents, so that who writes flows in a browser does not download those.
 *
 * @throws ValidationError naming every place that is wrong
 */
export function readFlowValue(value: JsonValue, source: string): FlowDefinition<JsonValue, JsonValue> {
  const issues: ValidationIssue[] = [];
  const definition = readFlow(value, new FieldReader(issues));
  if (issues.length > 0) throw new ValidationError(source, issues);
  return definition;
}
