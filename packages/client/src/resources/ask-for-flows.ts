import type { Flow, FlowSource, JsonValue } from "@stepflow/core/executor";
import type { StoredFlow } from "../flows/flow-call.ts";
import { flowDocument } from "../flows/flow-document.ts";
import { storeFlow } from "../flows/store-flow.ts";
import type { Answer } from "../http/call.ts";
import type { Server } from "../server.ts";
import { readObject } from "../wire/fields.ts";

/** Has the server keep a flow. */
export async function storeSource(server: Server, source: FlowSource<unknown, unknown>): Promise<Answer<StoredFlow>> {
  const document = await flowDocument(source);
  if (document.kind === "flow") return storeFlow(server, document);
  // An id is stored already, or it is nothing that could be.
  return server.json(flowCall(document.flowId), () => ({ flowId: document.flowId, diagnostics: [] }));
}

export function getFlow(server: Server, flowId: string): Promise<Answer<Flow>> {
  // The server has read it as a flow; what it stores is what it was given.
  const read = (body: JsonValue): Flow => readObject(readObject(body, "$").flow, "$.flow") as unknown as Flow;
  return server.json(flowCall(flowId), read);
}

function flowCall(flowId: string) {
  const path = `/flows/${encodeURIComponent(flowId)}`;
  return { operation: "flows.get", method: "GET", path, repeatable: "safe" } as const;
}
