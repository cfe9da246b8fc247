/**
 * Calls over gRPC, for this project's client and worker. Needs Node, and knows nothing of protobuf: messages are bytes.
 */
export { acknowledge } from "./grpc/acknowledge.ts";
export { type GrpcAddress, readGrpcAddress } from "./grpc/grpc-address.ts";
export { GrpcConnection } from "./grpc/grpc-connection.ts";
export type { GrpcAnswer, GrpcAnswers, GrpcRequest } from "./grpc/grpc-request.ts";
export { GrpcStatusError, hasStatus, statusName } from "./grpc/grpc-status-error.ts";
export { keepAlive } from "./grpc/keep-alive.ts";
export { MessageReader } from "./grpc/message-reader.ts";
export { post, prefixBytes } from "./grpc/post.ts";
export { status } from "./grpc/status.ts";
export { type StreamStatus, watchStatus } from "./grpc/stream-status.ts";
