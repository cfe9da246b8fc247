import { contentId } from "../content-blob-store.ts";
import { StorageError } from "../storage-error.ts";
import { checkRefused } from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";

/** What a storage does when it is closed. */
export const closingCases: readonly StorageCaseDefinition[] = [
  {
    topic: "closing",
    name: "a closed storage refuses every call",
    async run(open) {
      const storage = await open();
      const { blobs } = storage;
      const bytes = new Uint8Array([1]);
      const blobId = contentId(bytes);
      await blobs.keep(blobId, bytes, { blobType: "binary" });
      await storage.close();
      await checkRefused(() => blobs.keep(blobId, bytes, { blobType: "binary" }), StorageError, "keep after closing");
      await checkRefused(() => blobs.read(blobId), StorageError, "read after closing");
      await checkRefused(() => blobs.describe(blobId), StorageError, "describe after closing");
    },
  },
  {
    topic: "closing",
    name: "closing twice, also at once, does nothing more",
    async run(open) {
      const storage = await open();
      await Promise.all([storage.close(), storage.close()]);
      await storage.close();
    },
  },
];
