import { parseExpression } from "../expression/parse.ts";
import type { JsonValue } from "../json.ts";
import { type FieldReader, record } from "./field-reader.ts";
import type { ErrorAction, Flow, Step } from "./flow.ts";
import type { FlowDefinition, StepDefinition } from "./flow-definition.ts";
import { readSchemas } from "./read-schemas.ts";
import { readExample, readTest } from "./read-test.ts";

/**
 * Reads a flow of the current dialect from plain values.
 *
 * Says nothing about what the contract leaves to diagnostics: equal or blank step ids, unknown steps, odd components.
 */
export function readFlow(document: JsonValue, read: FieldReader): FlowDefinition<JsonValue, JsonValue> {
  const at = "$";
  const fields = read.object(document, at);
  const steps = read.list(fields.steps, "$.steps", (step, place) => readStep(step, place, read));
  const flow = record<Flow>(fields, {
    name: read.optionalString(fields, "name", at),
    description: read.optionalString(fields, "description", at),
    version: read.optionalString(fields, "version", at),
    schemas: readSchemas(fields.schemas, "$.schemas", read),
    steps: steps.map(({ step }) => step),
    output: read.value(fields, "output", at),
    test: readTest(fields.test, "$.test", read),
    examples: read.optionalList(fields.examples, "$.examples", (item, place) => readExample(item, place, read)),
    metadata: read.metadata(fields, at),
  });
  return { flow, steps, output: parseExpression(flow.output ?? null, "$.output", read.issues) };
}

function readStep(value: JsonValue, at: string, read: FieldReader): StepDefinition {
  const fields = read.object(value, at);
  const step = record<Step>(fields, {
    id: read.string(fields, "id", at),
    component: read.string(fields, "component", at),
    onError: readErrorAction(fields.onError, `${at}.onError`, read),
    input: read.value(fields, "input", at),
    mustExecute: read.optionalBoolean(fields.mustExecute, `${at}.mustExecute`),
    metadata: read.metadata(fields, at),
  });
  return { step, input: parseExpression(step.input ?? null, `${at}.input`, read.issues) };
}

function readErrorAction(value: JsonValue | undefined, at: string, read: FieldReader): ErrorAction | undefined {
  const fields = read.optionalObject(value, at);
  switch (fields?.action) {
    case "fail":
      return { action: "fail" };
    case "useDefault": {
      const defaultValue = read.value(fields, "defaultValue", at);
      return record<ErrorAction>(fields, { action: "useDefault", defaultValue: defaultValue ?? undefined });
    }
    case "retry":
      return record<ErrorAction>(fields, { action: "retry", maxRetries: read.optionalCount(fields, "maxRetries", at) });
    default:
      if (fields !== undefined) read.refuse(`${at}.action`, `"fail", "useDefault" or "retry"`, fields.action);
      return undefined;
  }
}
