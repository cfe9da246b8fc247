import type { Answer } from "../http/call.ts";
import type { Server } from "../server.ts";
import { readObject, readText } from "../wire/fields.ts";
import { readDiagnostics, refuseFatal } from "../wire/read-diagnostics.ts";
import { flowCall, type StoredFlow, type WrittenFlow } from "./flow-call.ts";

/**
 * Has the server keep a flow.
 *
 * @throws ValidationError when the flow cannot be run
 */
export async function storeFlow(server: Server, written: WrittenFlow): Promise<Answer<StoredFlow>> {
  const dialect = await server.dialect();
  // What official servers need is loaded for those who talk to them.
  if (dialect === "0.13") {
    const { storeAsBlob } = await import("./store-as-blob.ts");
    return storeAsBlob(server, written);
  }
  const { flow, text } = written;
  if (dialect === "0.11") {
    const { refuseLossyPaths } = await import("./refuse-lossy-paths.ts");
    refuseLossyPaths(flow);
  }
  return server.json({ ...flowCall("flows.store"), body: `{"flow":${text}}` }, (body) => {
    const diagnostics = readDiagnostics(body);
    refuseFatal(diagnostics, flow.name);
    return { flowId: readText(readObject(body, "$"), "flowId", "$"), diagnostics };
  });
}
