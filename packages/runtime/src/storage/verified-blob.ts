import { createHash } from "node:crypto";
import { StorageError } from "./storage-error.ts";

/**
 * Bytes that were read back, if they are those that were kept.
 *
 * @throws StorageError when a disk or another program has changed them
 */
export function verifiedBlob(blobId: string, bytes: Uint8Array, path: string): Uint8Array {
  verifyBlob(blobId, [bytes], path);
  return bytes;
}

/** @throws StorageError when the bytes are not those that were kept */
export function verifyBlob(blobId: string, chunks: Iterable<Uint8Array>, path: string): void {
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(chunk);
  if (hash.digest("hex") !== blobId) throw changedBlob(blobId, path);
}

/**
 * As {@link verifiedBlob}, piece by piece. The last one is held back until the hash of all is known, so that nobody has the
 * whole of a blob that was changed.
 */
export async function* verifiedChunks(
  blobId: string,
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash("sha256");
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (hash.digest("hex") !== blobId) throw changedBlob(blobId, path);
  if (held !== undefined) yield held;
}

function changedBlob(blobId: string, path: string): StorageError {
  const what = `the bytes of blob ${blobId} are not those that were kept`;
  return new StorageError(path, what, "Restore it from a backup, or keep the blob again after removing this one.");
}
