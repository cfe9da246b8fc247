import { type DescMethodUnary, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import type { Metadata, ServiceError } from "@grpc/grpc-js";
import { StepflowError } from "@stepflow/core/executor";
import type { HttpResponse } from "../http/http-message.ts";
import { answerBody } from "./answer-body.ts";
import { explainFailure } from "./failure.ts";
import { cancelOn, deadlineOf, type GrpcCall, wholeResponse } from "./grpc-call.ts";
import { rpcPath } from "./routes.ts";

/**
 * Makes a call that has one answer.
 *
 * @throws StepflowConnectionError or StepflowTimeoutError when no answer comes
 */
export async function callUnary(call: GrpcCall, rpc: DescMethodUnary): Promise<HttpResponse> {
  const { error, message, metadata } = await roundTrip(call, rpc);
  if (message !== undefined) {
    const { type, body } = answerBody(rpc.output, message, call.request.headers.accept);
    return wholeResponse(200, type, body, metadata);
  }
  const failure = explainFailure(call.subject, error);
  if (StepflowError.isInstance(failure)) throw failure;
  return wholeResponse(failure.status, "application/json", failure.body, error.metadata);
}

type Outcome = { readonly metadata: Metadata | undefined } & (
  | { readonly error: ServiceError; readonly message?: undefined }
  | { readonly error?: undefined; readonly message: Message }
);

function roundTrip(call: GrpcCall, rpc: DescMethodUnary): Promise<Outcome> {
  const { client, message, metadata, request } = call;
  return new Promise((resolve) => {
    let head: Metadata | undefined;
    const made = client.makeUnaryRequest(
      rpcPath(rpc),
      (value: Message) => Buffer.from(toBinary(rpc.input, value)),
      (bytes) => fromBinary(rpc.output, bytes),
      message,
      metadata,
      deadlineOf(request),
      (error, answer) => {
        letGo();
        if (error !== null) resolve({ error, metadata: head });
        else if (answer !== undefined) resolve({ message: answer, metadata: head });
      },
    );
    made.on("metadata", (received: Metadata) => {
      head = received;
    });
    const letGo = cancelOn(request.signal, made);
  });
}
