import { FlowErrorCode, isJsonObject, type JsonObject, type JsonValue, NotFoundError } from "@stepflow/core";
import type { BlobStore } from "../../storage/blob-store.ts";
import { refusal } from "./refusal.ts";

// Workers of 0.9 have no REST for blobs and ask for them where they ask for runs; later ones never do.

/** `{ data, blob_type? }` to `{ blob_id }`. */
export async function putBlob(params: JsonValue | undefined, blobs: BlobStore): Promise<JsonObject> {
  const { data, blob_type: blobType = "data" } = isJsonObject(params) ? params : {};
  if (data === undefined)
    throw refusal(FlowErrorCode.InvalidParams, "params of blobs/put: $.data: expected any JSON, found nothing");
  if (blobType !== "data" && blobType !== "flow") {
    throw refusal(FlowErrorCode.InvalidParams, `params of blobs/put: $.blob_type: expected "data" or "flow"`);
  }
  return { blob_id: await blobs.put(data, { blobType }) };
}

/** `{ blob_id }` to `{ data, blob_type }`. */
export async function getBlob(params: JsonValue | undefined, blobs: BlobStore): Promise<JsonObject> {
  const { blob_id: blobId } = isJsonObject(params) ? params : {};
  if (typeof blobId !== "string")
    throw refusal(FlowErrorCode.InvalidParams, "params of blobs/get: $.blob_id: expected a string");
  const data = await blobs.get(blobId);
  if (data === undefined) throw new NotFoundError(`no blob with JSON has the id ${blobId}`);
  return { data, blob_type: (await blobs.describe(blobId))?.blobType ?? "data" };
}
