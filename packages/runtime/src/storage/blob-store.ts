import type { BlobType, JsonValue } from "@stepflow/core";
import type { BlobContent } from "./blob-content.ts";

/** What is recorded beside a blob's bytes. Bytes that are kept again have what was recorded last. */
export interface BlobDescription {
  readonly blobType: BlobType;
  readonly filename?: string;
}

/** Keeps blobs by content: the same bytes always have the same id, and are kept once. */
export interface BlobStore {
  /** Keeps JSON under the SHA-256 of its compact text; of type `data` unless told otherwise. */
  put(data: JsonValue, description?: BlobDescription): Promise<string>;
  /** Answers `undefined` when there is no such blob, or it is not JSON. */
  get(blobId: string): Promise<JsonValue | undefined>;
  /** Keeps bytes under their SHA-256; of type `binary` unless told otherwise. */
  putBinary(bytes: Uint8Array, description?: BlobDescription): Promise<string>;
  /** Answers `undefined` when there is no such blob. */
  getBinary(blobId: string): Promise<Uint8Array | undefined>;
  /**
   * Keeps bytes that come in chunks, which need never be in memory together. When they end in an error, it is thrown, and
   * nothing of them is kept.
   */
  putStream(chunks: AsyncIterable<Uint8Array>, description?: BlobDescription): Promise<string>;
  /** Answers `undefined` when there is no such blob. */
  getStream(blobId: string): Promise<BlobContent | undefined>;
  /** Answers `undefined` when there is no such blob. */
  describe(blobId: string): Promise<BlobDescription | undefined>;
  /** Forgets a blob; answers whether it was there. */
  remove(blobId: string): Promise<boolean>;
}
