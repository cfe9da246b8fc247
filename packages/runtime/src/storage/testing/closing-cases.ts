import { contentId } from "../content-blob-store.ts";
import { StorageError } from "../storage-error.ts";
import { check, type StorageCaseDefinition } from "./storage-case.ts";

async function checkRefused(call: () => Promise<unknown>, what: string): Promise<void> {
  const outcome = await call().then(
    () => "an answer",
    (error: unknown) => error,
  );
  check(outcome instanceof StorageError, `${what} after closing: expected a StorageError, found ${String(outcome)}`);
}

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
      await checkRefused(() => blobs.keep(blobId, bytes, { blobType: "binary" }), "keep");
      await checkRefused(() => blobs.read(blobId), "read");
      await checkRefused(() => blobs.describe(blobId), "describe");
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
