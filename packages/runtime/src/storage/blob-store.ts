import type { JsonValue } from "@stepflow/core";

/** Keeps JSON by content: the same data always has the same id, and is kept once. */
export interface BlobStore {
  put(data: JsonValue): Promise<string>;
  /** Answers `undefined` when there is no such blob. */
  get(blobId: string): Promise<JsonValue | undefined>;
}
