import type { Answer } from "../http/call.ts";
import type { Server } from "../server.ts";
import { readObject, readText } from "../wire/fields.ts";
import { refuseFatal } from "../wire/read-diagnostics.ts";
import { flowCall, type StoredFlow, type WrittenFlow } from "./flow-call.ts";
import { refuseLossyPaths } from "./refuse-lossy-paths.ts";
import { validateFlow } from "./validate-flow.ts";

/**
 * 0.13 reads a flow's numbers as fractions when it stores it as a flow, refuses some of them, loses the order of its keys,
 * and gives it another id every time. As a blob it keeps it as it is, unchecked; so it is checked before.
 */
export async function storeAsBlob(server: Server, { flow, text }: WrittenFlow): Promise<Answer<StoredFlow>> {
  refuseLossyPaths(flow);
  const { diagnostics } = await validateFlow(server, { flow, text });
  refuseFatal(diagnostics, flow.name);
  return server.json(
    { ...flowCall("flows.store"), path: "/blobs", body: `{"blobType":"flow","data":${text}}` },
    (body) => ({
      flowId: readText(readObject(body, "$"), "blobId", "$"),
      diagnostics,
    }),
  );
}
