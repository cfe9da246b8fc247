import type { BlobDescription } from "./blob-store.ts";

/** A blob that is being written. Its calls come one after another. */
export interface BlobDraft {
  /** Takes the next bytes; the caller may change them afterwards. */
  append(bytes: Uint8Array): Promise<void>;
  /**
   * Keeps all that was appended, as `keep` of a backend does. It is the last call.
   *
   * @param blobId the SHA-256 of the bytes, in 64 hexadecimal digits of lower case
   * @throws StorageError when they cannot be kept; nothing is left of them then
   */
  keep(blobId: string, description: BlobDescription): Promise<void>;
  /** Forgets all that was appended. It is the last call; after `keep` it does nothing. */
  discard(): Promise<void>;
}
