import type { Expression } from "../expression/expression.ts";
import type { FlowDefinition, StepDefinition } from "../flow/flow-definition.ts";
import { isJsonObject, type JsonValue } from "../json.ts";

/** A flow that stands as a literal inside another one. */
export interface LiteralSubflow {
  /** Where in the enclosing document. */
  readonly at: string;
  readonly document: JsonValue;
}

/** The flows that a flow's `put_blob` steps store: their `blob_type` is "flow" and their `data` a literal. */
export function literalSubflows({ steps }: FlowDefinition): LiteralSubflow[] {
  return steps.flatMap((definition, index) => {
    const document = storedFlow(definition);
    return document === undefined ? [] : [{ at: `$.steps[${index}].input.data${literalKey(definition)}`, document }];
  });
}

function storedFlow({ step, input }: StepDefinition): JsonValue | undefined {
  if (step.component !== "/builtin/put_blob" && step.component !== "/put_blob") return undefined;
  if (input.kind !== "object") return undefined;
  if (literalField(input.entries, "blob_type") !== "flow") return undefined;
  return literalField(input.entries, "data");
}

function literalField(entries: readonly (readonly [string, Expression])[], name: string): JsonValue | undefined {
  const field = entries.find(([key]) => key === name)?.[1];
  return field?.kind === "literal" ? field.value : undefined;
}

/** A literal that was written as an object was written as `{ $literal }`. */
function literalKey({ step }: StepDefinition): string {
  return isJsonObject(step.input) && isJsonObject(step.input.data) ? ".$literal" : "";
}
