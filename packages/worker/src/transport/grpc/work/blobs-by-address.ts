import { readGrpcAddress } from "@stepflow/core/grpc";
import { RestBlobs } from "../../../context/rest-blobs.ts";
import type { BlobAccess } from "../../../context/runtime-services.ts";
import type { ServeGrpcOptions } from "../grpc-options.ts";
import type { OrchestratorClients } from "../wire/orchestrator-clients.ts";
import { GrpcBlobs } from "./grpc-blobs.ts";

/**
 * Where tasks keep blobs: at the address that the worker was given, else at the orchestrator that they came from. gRPC
 * and REST share a port there.
 *
 * @throws TypeError when the address is none
 */
export function blobsByAddress(
  clients: OrchestratorClients,
  { blobUrl, blobToken, fetch }: Pick<ServeGrpcOptions, "blobUrl" | "blobToken" | "fetch">,
): (orchestratorUrl: string) => BlobAccess {
  const made = new Map<string, BlobAccess>();
  const blobsAt = (url: string): BlobAccess => {
    const token = url === blobUrl ? blobToken : undefined;
    const { origin } = readGrpcAddress(url, "blobUrl");
    const rest = new RestBlobs({
      url: `${origin}/api/v1/blobs`,
      ...(fetch !== undefined && { fetch }),
      ...(token !== undefined && { token }),
    });
    return new GrpcBlobs(clients, url, rest);
  };
  if (blobUrl !== undefined) {
    const blobs = blobsAt(blobUrl);
    return () => blobs;
  }
  return (url) => {
    const blobs = made.get(url) ?? blobsAt(url);
    made.set(url, blobs);
    return blobs;
  };
}
