import { createHash } from "node:crypto";
import type { JsonValue } from "@stepflow/core";
import type { BlobStore } from "./blob-store.ts";

/** Blobs that live as long as the process. */
export class MemoryBlobStore implements BlobStore {
  // Text, not objects: what is handed out can then never change what is kept.
  readonly #textById = new Map<string, string>();

  async put(data: JsonValue): Promise<string> {
    const text = JSON.stringify(data);
    const blobId = createHash("sha256").update(text).digest("hex");
    this.#textById.set(blobId, text);
    return blobId;
  }

  async get(blobId: string): Promise<JsonValue | undefined> {
    const text = this.#textById.get(blobId);
    return text === undefined ? undefined : JSON.parse(text);
  }
}
