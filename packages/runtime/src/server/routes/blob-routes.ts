import { NotFoundError } from "@stepflow/core";
import type { EmbeddedBlobs } from "../../resources.ts";
import type { BlobStore } from "../../storage/blob-store.ts";
import { handleBlobRequest } from "../blob-api/handle-blob-request.ts";
import type { Handlers, OperationRequest, RawAnswer } from "../http/operation.ts";

/** What is asked of blobs, as of the server that workers are given. */
export function blobRoutes(blobs: EmbeddedBlobs): Handlers<"storeBlob" | "getBlob"> {
  const store = storeOf(blobs);
  const answer = async (
    { method, header, bytes }: OperationRequest<"storeBlob" | "getBlob">,
    blobId: string | undefined,
  ): Promise<RawAnswer> => {
    const { status, headers, body } = await handleBlobRequest({ method, blobId, header, body: bytes }, store);
    return { status, headers, raw: body };
  };
  return {
    storeBlob: (request) => answer(request, undefined),
    getBlob: (request) => answer(request, request.path.blob_id),
  };
}

function storeOf(blobs: EmbeddedBlobs): BlobStore {
  return {
    put: (data, description) => blobs.put(data, description),
    putBinary: (bytes, description) => blobs.putBinary(bytes, description),
    putStream: (chunks, description) => blobs.putStream(chunks, description),
    describe: (blobId) => blobs.describe(blobId),
    remove: (blobId) => blobs.remove(blobId),
    get: (blobId) => unlessMissing(blobs.get(blobId)),
    getBinary: (blobId) => unlessMissing(blobs.getBinary(blobId)),
    getStream: (blobId) => unlessMissing(blobs.getStream(blobId)),
  };
}

async function unlessMissing<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (thrown) {
    if (thrown instanceof NotFoundError) return undefined;
    throw thrown;
  }
}
