import { describeJson } from "../describe-json.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { Flow } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import type { FlowHandle, FlowLocation } from "../flow/flow-handle.ts";
import type { JsonValue } from "../json.ts";

/**
 * Whatever names a flow: a definition or a handle with types, a flow object, `{ flowId }`, `{ file }`, or a string
 * (64 hex digits are an id, anything else is a path).
 */
export type FlowSource<Input = JsonValue, Output = JsonValue> =
  | FlowDefinition<Input, Output>
  | FlowHandle<Input, Output>
  | UntypedFlowSource;

/** A flow without types for its input and output. */
export type UntypedFlowSource = Flow | FlowLocation | string;

/** What a {@link FlowSource} turns out to be. */
export type ResolvedFlowSource =
  | { readonly kind: "definition"; readonly definition: FlowDefinition }
  | { readonly kind: "flow"; readonly flow: Flow }
  | { readonly kind: "id"; readonly flowId: string }
  | { readonly kind: "file"; readonly file: URL | string };

/**
 * Tells the forms of a flow source apart.
 *
 * @throws ValidationError for what is none of them, such as `null`
 */
export function resolveFlowSource<Input, Output>(source: FlowSource<Input, Output>): ResolvedFlowSource {
  if (typeof source === "string") {
    return /^[0-9a-f]{64}$/.test(source) ? { kind: "id", flowId: source } : { kind: "file", file: source };
  }
  if (typeof source !== "object" || source === null) {
    const message = `expected a flow, its id or its path, found ${describeJson(source)}`;
    throw new ValidationError("flow", [{ path: "$", message }]);
  }
  if (isDefinition(source)) return { kind: "definition", definition: source };
  if ("flowId" in source) return { kind: "id", flowId: source.flowId };
  if ("file" in source) return { kind: "file", file: source.file };
  return { kind: "flow", flow: source };
}

/** A flow object has no field `flow`, so that one tells a definition. */
function isDefinition<Input, Output>(
  source: Exclude<FlowSource<Input, Output>, string>,
): source is FlowDefinition<Input, Output> {
  return "flow" in source && "steps" in source && "output" in source;
}
