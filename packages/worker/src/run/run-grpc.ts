import { missingPackages } from "../observe/open-telemetry.ts";
import type { StepflowServer } from "../stepflow-server.ts";
import type { ServeGrpcOptions } from "../transport/grpc/grpc-options.ts";
import type { ServeNatsOptions } from "../transport/nats/nats-options.ts";
import type { RunningWorker } from "./running-worker.ts";

/**
 * Serves over gRPC.
 *
 * @throws StepflowError when the packages for it are not installed
 */
export async function runGrpc(server: StepflowServer, options: ServeGrpcOptions): Promise<RunningWorker> {
  const { serveGrpc } = await load(() => import("../transport/grpc/serve-grpc.ts"));
  return serveGrpc(server, options);
}

/**
 * The same with tasks from NATS.
 *
 * @throws StepflowError when the packages for it are not installed
 */
export async function runNats(server: StepflowServer, options: ServeNatsOptions): Promise<RunningWorker> {
  const { serveNats } = await load(() => import("../transport/nats/serve-nats.ts"));
  return serveNats(server, options);
}

/** Loaded here alone, so that workers over HTTP need none of it. */
async function load<Module>(importModule: () => Promise<Module>): Promise<Module> {
  try {
    return await importModule();
  } catch (cause) {
    throw missingPackages("serving over gRPC", "@bufbuild/protobuf", cause);
  }
}
