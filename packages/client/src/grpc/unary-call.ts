import { type DescMethodUnary, fromBinary } from "@bufbuild/protobuf";
import type { HttpResponse } from "../http/http-message.ts";
import { answerBody } from "./answer-body.ts";
import { answerFailure } from "./failure.ts";
import { type GrpcCall, wholeResponse, wireRequest } from "./grpc-call.ts";

/**
 * Makes a call that has one answer.
 *
 * @throws StepflowConnectionError or StepflowTimeoutError when no answer comes
 */
export async function callUnary(call: GrpcCall, rpc: DescMethodUnary): Promise<HttpResponse> {
  try {
    const { message, metadata } = await call.connection.call(wireRequest(call, rpc));
    const { type, body } = answerBody(rpc.output, fromBinary(rpc.output, message), call.request.headers.accept);
    return wholeResponse(200, type, body, metadata);
  } catch (error) {
    return answerFailure(call.subject, error);
  }
}
