import {
  ComponentError,
  FlowErrorCode,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  NotFoundError,
  ProtocolError,
  StepflowError,
} from "@stepflow/core";
import type { BlobAccess } from "../context/runtime-services.ts";
import type { AskRuntime } from "./conversation.ts";

/** Blobs by messages, as runtimes up to 0.9 keep them: JSON only. */
export class MessageBlobs implements BlobAccess {
  readonly #ask: AskRuntime;

  constructor(ask: AskRuntime) {
    this.#ask = ask;
  }

  async put(data: JsonValue, blobType: "data" | "flow"): Promise<string> {
    const { blob_id: blobId } = await this.#request("blobs/put", { data, blob_type: blobType });
    if (typeof blobId === "string") return blobId;
    throw new ProtocolError("the runtime answered blobs/put without a blob_id");
  }

  async get(blobId: string): Promise<JsonValue> {
    const { data } = await this.#request("blobs/get", { blob_id: blobId }).catch((error: unknown) => {
      throw isMissing(error) ? new NotFoundError(`no blob has the id ${blobId}`, { cause: error }) : error;
    });
    if (data !== undefined) return data;
    throw new ProtocolError(`the runtime answered blobs/get for ${blobId} without data`);
  }

  putBinary(): Promise<string> {
    return refuseBytes();
  }

  getBinary(): Promise<Uint8Array> {
    return refuseBytes();
  }

  streamBinary(): Promise<ReadableStream<Uint8Array>> {
    return refuseBytes();
  }

  async #request(method: string, params: JsonObject): Promise<JsonObject> {
    const result = await this.#ask({ method, params });
    return isJsonObject(result) ? result : {};
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ComponentError && error.flowErrorCode === FlowErrorCode.NotFound;
}

async function refuseBytes(): Promise<never> {
  const hint = "Give the option blobUrl or the variable STEPFLOW_BLOB_URL, or keep bytes as text in JSON.";
  throw new StepflowError("NO_BINARY_BLOBS", "this runtime keeps blobs by messages, which carry JSON only", { hint });
}
