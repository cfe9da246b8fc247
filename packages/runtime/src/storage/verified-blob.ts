import { contentId } from "./content-blob-store.ts";
import { StorageError } from "./storage-error.ts";

/**
 * Bytes that were read back, if they are those that were kept.
 *
 * @throws StorageError when a disk or another program has changed them
 */
export function verifiedBlob(blobId: string, bytes: Uint8Array, path: string): Uint8Array {
  if (contentId(bytes) === blobId) return bytes;
  const what = `the bytes of blob ${blobId} are not those that were kept`;
  throw new StorageError(path, what, "Restore it from a backup, or keep the blob again after removing this one.");
}
