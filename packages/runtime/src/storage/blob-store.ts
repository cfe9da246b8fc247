import type { JsonValue } from "@stepflow/core";

/** Keeps blobs by content: the same bytes always have the same id, and are kept once. */
export interface BlobStore {
  /** Keeps JSON under the SHA-256 of its compact text. */
  put(data: JsonValue): Promise<string>;
  /** Answers `undefined` when there is no such blob, or it is not JSON. */
  get(blobId: string): Promise<JsonValue | undefined>;
  /** Keeps bytes under their SHA-256. */
  putBinary(bytes: Uint8Array): Promise<string>;
  /** Answers `undefined` when there is no such blob. */
  getBinary(blobId: string): Promise<Uint8Array | undefined>;
}
