import { missingPackages } from "../observe/open-telemetry.ts";
import type { StepflowServer } from "../stepflow-server.ts";
import type { ServeGrpcOptions } from "../transport/grpc/grpc-options.ts";
import type { RunningWorker } from "./running-worker.ts";

/**
 * Serves over gRPC.
 *
 * @throws StepflowError when the packages for it are not installed
 */
export async function runGrpc(server: StepflowServer, options: ServeGrpcOptions): Promise<RunningWorker> {
  const { serveGrpc } = await loadGrpc();
  return serveGrpc(server, options);
}

/** Loaded here alone, so that workers over HTTP need none of it. */
async function loadGrpc(): Promise<typeof import("../transport/grpc/serve-grpc.ts")> {
  try {
    return await import("../transport/grpc/serve-grpc.ts");
  } catch (cause) {
    throw missingPackages("serving over gRPC", "@grpc/grpc-js @bufbuild/protobuf", cause);
  }
}
