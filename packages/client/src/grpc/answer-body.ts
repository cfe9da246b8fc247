import { type DescMessage, isMessage, type JsonValue, type Message, toJson } from "@bufbuild/protobuf";
import { GetBlobResponseSchema } from "../generated/proto/blobs_pb.ts";
import { type StatusEvent, StatusEventSchema } from "../generated/proto/runs_pb.ts";

/** The body that the REST API would answer with. */
export interface AnswerBody {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const binaryType = "application/octet-stream";

/** An rpc's answer as the REST API of 0.13 writes it: enums as numbers, and every list. */
export function answerBody(schema: DescMessage, message: Message, accept: string | undefined): AnswerBody {
  if (isMessage(message, GetBlobResponseSchema)) {
    const { content } = message;
    if (accept === binaryType && content.case === "rawData") return { type: binaryType, body: content.value };
    const { jsonData = null, rawData: _rawData, ...fields } = fieldsOf(schema, message);
    if (accept === binaryType) return { type: binaryType, body: new TextEncoder().encode(JSON.stringify(jsonData)) };
    return jsonBody({ ...fields, data: jsonData });
  }
  return jsonBody(fieldsOf(schema, message));
}

/** An event as a frame of the stream that the REST API sends; its kind stands around its fields there. */
export function eventFrame(message: StatusEvent): string {
  const { sequenceNumber, event } = message;
  const { timestamp = null, ...kinds } = fieldsOf(StatusEventSchema, message);
  const { case: kind } = event;
  const named = kind === undefined ? {} : { [kind.charAt(0).toUpperCase() + kind.slice(1)]: kinds[kind] };
  return `data: ${JSON.stringify({ sequenceNumber: Number(sequenceNumber), timestamp, event: named })}\n\n`;
}

function jsonBody(value: JsonValue): AnswerBody {
  return { type: "application/json", body: JSON.stringify(value) };
}

function fieldsOf(schema: DescMessage, message: Message): { [name: string]: JsonValue } {
  const value = toJson(schema, message, { enumAsInteger: true, alwaysEmitImplicit: true });
  return value as { [name: string]: JsonValue };
}
