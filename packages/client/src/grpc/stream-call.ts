import { type DescMethodServerStreaming, fromBinary, isMessage } from "@bufbuild/protobuf";
import { StepflowError } from "@stepflow/core/executor";
import type { GrpcAnswers } from "@stepflow/core/grpc";
import { StatusEventSchema } from "../generated/proto/runs_pb.ts";
import type { HttpResponse } from "../http/http-message.ts";
import { eventFrame } from "./answer-body.ts";
import { answerFailure, explainFailure } from "./failure.ts";
import { type GrpcCall, responseHead, wireRequest } from "./grpc-call.ts";
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
  let answers: GrpcAnswers;
  try {
    answers = await call.connection.stream(wireRequest(call, rpc));
  } catch (error) {
    return answerFailure(call.subject, error);
  }
  const { messages, metadata, cancel } = answers;
  const stream = async function* () {
    const encoder = new TextEncoder();
    try {
      for await (const text of withBeats(frames(messages, rpc, call.subject), beatMs, beat)) yield encoder.encode(text);
    } finally {
      // The next message is being waited for, so that leaving the loop alone would end nothing.
      cancel();
    }
  };
  return {
    ...responseHead(200, "text/event-stream", metadata),
    stream,
    text: async () => new TextDecoder().decode(await whole(stream())),
    bytes: () => whole(stream()),
  };
}

/** A failure that the server tells in the middle is an event, as on its REST API. */
async function* frames(
  messages: AsyncIterable<Uint8Array>,
  rpc: DescMethodServerStreaming,
  subject: string,
): AsyncGenerator<string, void, undefined> {
  try {
    for await (const bytes of messages) {
      const message = fromBinary(rpc.output, bytes);
      if (isMessage(message, StatusEventSchema)) yield eventFrame(message);
    }
  } catch (error) {
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
