import { type Flow, type FlowSource, type JsonValue, resolveFlowSource, toJsonValue } from "@stepflow/core/executor";
import { platform } from "#platform";

/** A flow to send, or the id of one that the server has. */
export type FlowDocument =
  | { readonly kind: "id"; readonly flowId: string }
  | { readonly kind: "flow"; readonly flow: Flow; readonly text: string };

/**
 * The document of a flow, whatever names it.
 *
 * @throws ValidationError for what is no flow; StepflowError for files where there are none
 */
export async function flowDocument(source: FlowSource<unknown, unknown>): Promise<FlowDocument> {
  const resolved = resolveFlowSource(source);
  switch (resolved.kind) {
    case "id":
      return resolved;
    case "definition":
      return documentOf(resolved.definition.flow);
    case "flow":
      return documentOf(resolved.flow);
    case "file":
      return documentOf(await platform.readFlowFile(resolved.file));
  }
}

function documentOf(flow: Flow): FlowDocument {
  const value: JsonValue = toJsonValue(flow, "flow");
  return { kind: "flow", flow, text: JSON.stringify(value) };
}
