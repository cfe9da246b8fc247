import type { BlobContent } from "./blob-content.ts";
import type { BlobDraft } from "./blob-draft.ts";
import type { BlobDescription } from "./blob-store.ts";

/** Keeps bytes under their ids. What the bytes mean, and how they get their ids, is not its concern. */
export interface BlobBackend {
  /**
   * Keeps bytes, once for each id; answers when they are as safe as this backend makes them. Bytes that are kept already
   * get the new description.
   *
   * @param blobId the SHA-256 of the bytes, in 64 hexadecimal digits of lower case
   * @throws StorageError when they cannot be kept
   */
  keep(blobId: string, bytes: Uint8Array, description: BlobDescription): Promise<void>;
  /**
   * Begins a blob that comes in pieces. Nobody can read it before it is kept, and of one that never is, also because the
   * process ended, nothing stays.
   *
   * @throws StorageError when there is no place for it
   */
  begin(): Promise<BlobDraft>;
  /**
   * Answers a copy that the caller may change, or `undefined` when there is no such blob.
   *
   * @throws StorageError when what is there is not what was kept
   */
  read(blobId: string): Promise<Uint8Array | undefined>;
  /**
   * Opens a blob to be read in pieces; answers `undefined` when there is no such blob.
   *
   * @throws StorageError when what is there is not what was kept
   */
  open(blobId: string): Promise<BlobContent | undefined>;
  /** Answers `undefined` when there is no such blob. */
  describe(blobId: string): Promise<BlobDescription | undefined>;
  /** Forgets a blob; answers whether it was there. */
  remove(blobId: string): Promise<boolean>;
}
