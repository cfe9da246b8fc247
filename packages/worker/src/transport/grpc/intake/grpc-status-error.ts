import { status } from "@grpc/grpc-js";

/** A call over gRPC ended, and not well. */
export class GrpcStatusError extends Error {
  override readonly name = "GrpcStatusError";
  readonly code: status;

  constructor(code: status, details: string) {
    super(`${status[code] ?? code}: ${details}`);
    this.code = code;
  }
}
