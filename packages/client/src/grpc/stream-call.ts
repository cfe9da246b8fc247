import { type DescMethodServerStreaming, fromBinary, isMessage, type Message, toBinary } from "@bufbuild/protobuf";
import type { ClientReadableStream, Metadata, ServiceError } from "@grpc/grpc-js";
import { StepflowError } from "@stepflow/core/executor";
import { StatusEventSchema } from "../generated/proto/runs_pb.ts";
import type { HttpResponse } from "../http/http-message.ts";
import { eventFrame } from "./answer-body.ts";
import { explainFailure, isServiceError } from "./failure.ts";
import { cancelOn, type GrpcCall, responseHead, wholeResponse } from "./grpc-call.ts";
import { rpcPath } from "./routes.ts";
import { withBeats } from "./with-beats.ts";

/** As often as the server's own streams of events say that they live. */
const beatMs = 15_000;
const beat = ": keep-alive\n\n";

/**
 * Makes a call whose answer is a stream of events; answers when the server has begun to answer.
 *
 * @throws StepflowConnectionError when it does not
 */
export async function callStream(call: GrpcCall, rpc: DescMethodServerStreaming): Promise<HttpResponse> {
  const { client, message, metadata, request, subject } = call;
  const made = client.makeServerStreamRequest(
    rpcPath(rpc),
    (value: Message) => Buffer.from(toBinary(rpc.input, value)),
    (bytes) => fromBinary(rpc.output, bytes),
    message,
    metadata,
  );
  const letGo = cancelOn(request.signal, made);
  const head = await headOf(made);
  if (head instanceof Error) {
    letGo();
    const failure = explainFailure(subject, head);
    if (StepflowError.isInstance(failure)) throw failure;
    return wholeResponse(failure.status, "application/json", failure.body, head.metadata);
  }
  const stream = async function* () {
    const encoder = new TextEncoder();
    try {
      for await (const text of withBeats(frames(made, subject), beatMs, beat)) yield encoder.encode(text);
    } finally {
      letGo();
      made.cancel();
    }
  };
  return {
    ...responseHead(200, "text/event-stream", head),
    stream,
    text: async () => new TextDecoder().decode(await whole(stream())),
    bytes: () => whole(stream()),
  };
}

/** The head of the answer, or why there is none. */
function headOf(made: ClientReadableStream<Message>): Promise<Metadata | ServiceError> {
  return new Promise((resolve) => {
    made.on("metadata", resolve);
    // Stays, since the stream may fail before anybody reads it.
    made.on("error", resolve);
  });
}

/** A failure that the server tells in the middle is an event, as on its REST API. */
async function* frames(made: ClientReadableStream<Message>, subject: string): AsyncGenerator<string, void, undefined> {
  try {
    for await (const message of made) if (isMessage(message, StatusEventSchema)) yield eventFrame(message);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    const failure = explainFailure(subject, error);
    if (StepflowError.isInstance(failure)) throw failure;
    yield `event: error\ndata: ${failure.body}\n\n`;
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
