import { NotFoundError } from "@stepflow/core";
import type { BlobAccess } from "@stepflow/worker/protocol";
import type { BlobStore } from "../../storage/blob-store.ts";

/** The blobs of this process, as references are made and resolved with. */
export function jsonBlobs(store: BlobStore): Pick<BlobAccess, "put" | "get"> {
  return {
    put: (data, blobType) => store.put(data, { blobType }),
    async get(blobId) {
      const data = await store.get(blobId);
      if (data === undefined) throw new NotFoundError(`no blob with JSON has the id ${blobId}`);
      return data;
    },
  };
}
