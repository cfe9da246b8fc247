/**
 * A worker over gRPC inside a program that has its own ways to start, log and end; all others use `server.run()`. Needs
 * Node, and the package `@bufbuild/protobuf`.
 */
export type { RunningWorker } from "./run/running-worker.ts";
export type { ServeGrpcOptions } from "./transport/grpc/grpc-options.ts";
export { serveGrpc } from "./transport/grpc/serve-grpc.ts";
