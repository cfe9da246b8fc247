import {
  create,
  type DescField,
  type DescMessage,
  fromJson,
  type JsonValue,
  type Message,
  ScalarType,
} from "@bufbuild/protobuf";
import { ValidationError } from "@stepflow/core/executor";
import { PutBlobRequestSchema } from "../generated/proto/blobs_pb.ts";
import type { FoundRoute } from "./routes.ts";

/** What of a request of the REST API becomes a message. */
export interface RequestParts {
  readonly query: URLSearchParams;
  readonly body: string | Uint8Array | undefined;
}

type JsonObject = { [name: string]: JsonValue };

/**
 * The message of an rpc from what its request of the REST API has: fields of the path, the query and the body, all by the
 * same names. Unknown ones are left out, as the server leaves them out.
 *
 * @throws ValidationError for values that the message cannot hold
 */
export function requestMessage({ rpc, parameters }: FoundRoute, { query, body }: RequestParts): Message {
  const { input } = rpc;
  if (input.typeName === PutBlobRequestSchema.typeName) return putBlobMessage(body);
  try {
    return fromFields(input, { ...jsonOf(body), ...queryFields(input, query), ...parameters });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ValidationError("request", [{ path: "$", message }], { cause });
  }
}

function fromFields(schema: DescMessage, fields: JsonObject): Message {
  return fromJson(schema, fields, { ignoreUnknownFields: true });
}

/**
 * REST takes bytes as a body of their own. JSON goes as its text, too: as a value it would lose the order of its keys, and
 * with that the id that REST gives it.
 */
function putBlobMessage(body: RequestParts["body"]): Message {
  if (body instanceof Uint8Array) {
    return create(PutBlobRequestSchema, { content: { case: "rawData", value: body }, blobType: "binary" });
  }
  const { data = null, blobType } = jsonOf(body);
  const value = new TextEncoder().encode(JSON.stringify(data));
  return create(PutBlobRequestSchema, {
    content: { case: "rawData", value },
    blobType: typeof blobType === "string" ? blobType : "data",
  });
}

function jsonOf(body: RequestParts["body"]): JsonObject {
  const value: JsonValue = typeof body === "string" ? JSON.parse(body) : null;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/** A query has texts only; those of flags and enums are something else in a message's JSON. */
function queryFields(schema: DescMessage, query: URLSearchParams): JsonObject {
  const fields: JsonObject = {};
  for (const [name, text] of query) {
    const field = schema.fields.find(({ jsonName }) => jsonName === name);
    if (field !== undefined) fields[name] = queryValue(field, text);
  }
  return fields;
}

function queryValue(field: DescField, text: string): JsonValue {
  if (field.fieldKind === "enum") return Number(text);
  if (field.fieldKind === "scalar" && field.scalar === ScalarType.BOOL) return text === "true";
  return text;
}
