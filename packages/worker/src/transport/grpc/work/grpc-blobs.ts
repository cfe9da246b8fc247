import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { type BinaryOptions, type JsonValue, ProtocolError } from "@stepflow/core";
import type { BlobAccess } from "../../../context/runtime-services.ts";
import {
  BlobService,
  GetBlobRequestSchema,
  GetBlobResponseSchema,
  PutBlobRequestSchema,
  PutBlobResponseSchema,
} from "../../../generated/proto/blobs_pb.ts";
import type { OrchestratorClients } from "../wire/orchestrator-clients.ts";
import { readValue, valueBytes } from "../wire/value-codec.ts";
import { explainGrpcError } from "./grpc-error.ts";
import { largestMessage } from "./largest-message.ts";

/** How long an orchestrator may take to answer, in ms. */
const answerMs = 30_000;

/**
 * Blobs at an orchestrator of 0.13: JSON by gRPC, over the connection that is there already; what is larger than a
 * message may be, bytes, and flows over REST, which keeps the order of a flow's keys, and with it its id.
 */
export class GrpcBlobs implements BlobAccess {
  readonly #clients: OrchestratorClients;
  readonly #url: string;
  readonly #rest: BlobAccess;

  constructor(clients: OrchestratorClients, url: string, rest: BlobAccess) {
    this.#clients = clients;
    this.#url = url;
    this.#rest = rest;
  }

  async put(data: JsonValue, blobType: "data" | "flow"): Promise<string> {
    if (blobType === "flow") return this.#rest.put(data, blobType);
    const value = valueBytes(data);
    if (value.length > largestMessage) return this.#rest.put(data, blobType);
    const { jsonData, blobType: typeField } = PutBlobRequestSchema.field;
    const request = new BinaryWriter().tag(jsonData.number, WireType.LengthDelimited).bytes(value);
    request.tag(typeField.number, WireType.LengthDelimited).string(blobType);
    const answer = await this.#send("keeping a blob", BlobService.method.putBlob, request.finish());
    return fromBinary(PutBlobResponseSchema, answer).blobId;
  }

  async get(blobId: string): Promise<JsonValue> {
    const request = toBinary(GetBlobRequestSchema, create(GetBlobRequestSchema, { blobId }));
    const answer = await this.#send(`reading blob ${blobId}`, BlobService.method.getBlob, request);
    const reader = new BinaryReader(answer);
    while (reader.pos < reader.len) {
      const [field, wireType] = reader.tag();
      if (field === GetBlobResponseSchema.field.jsonData.number) return readValue(reader, reader.uint32());
      reader.skip(wireType, field);
    }
    throw new ProtocolError(`blob ${blobId} holds bytes, not JSON; read it with getBinary`);
  }

  putBinary(bytes: Uint8Array | ReadableStream<Uint8Array>, options?: BinaryOptions): Promise<string> {
    return this.#rest.putBinary(bytes, options);
  }

  getBinary(blobId: string): Promise<Uint8Array> {
    return this.#rest.getBinary(blobId);
  }

  streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>> {
    return this.#rest.streamBinary(blobId);
  }

  async #send(
    what: string,
    method: typeof BlobService.method.putBlob | typeof BlobService.method.getBlob,
    request: Uint8Array,
  ): Promise<Uint8Array> {
    try {
      return await this.#clients.send(this.#url, method, request, answerMs);
    } catch (error) {
      throw explainGrpcError(error, what);
    }
  }
}
