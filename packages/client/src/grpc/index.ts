export { type GrpcOptions, grpc } from "./grpc-transport.ts";
