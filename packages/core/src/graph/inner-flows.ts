import { ValidationError } from "../errors/validation-error.ts";
import type { Expression } from "../expression/expression.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { parseFlow } from "../flow/parse.ts";
import { isJsonArray, isJsonObject, type JsonValue } from "../json.ts";

/**
 * The flows that stand in a step's input as literals, by the field that they stand in. Which component it is does not
 * matter: routes may give the builtins any path, and workers run flows, too.
 */
export function innerFlows(
  input: Expression,
): readonly { readonly field: string; readonly definition: FlowDefinition }[] {
  if (input.kind !== "object") return [];
  return input.entries.flatMap(([field, value]) => {
    const definition = value.kind === "literal" ? readableFlow(value.value) : undefined;
    return definition === undefined ? [] : [{ field, definition }];
  });
}

/** What is no sound flow is not drawn; saying what is wrong with it is the analysis' part. */
function readableFlow(value: JsonValue): FlowDefinition | undefined {
  if (!isJsonObject(value) || !isJsonArray(value.steps)) return undefined;
  try {
    return parseFlow(value);
  } catch (thrown) {
    if (thrown instanceof ValidationError) return undefined;
    throw thrown;
  }
}
