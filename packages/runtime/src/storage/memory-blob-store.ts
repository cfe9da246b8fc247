import { createHash } from "node:crypto";
import type { JsonValue } from "@stepflow/core";
import type { BlobStore } from "./blob-store.ts";

/** Blobs that live as long as the process. */
export class MemoryBlobStore implements BlobStore {
  // Bytes, not objects: what is handed out can then never change what is kept.
  readonly #bytesById = new Map<string, Uint8Array>();

  async put(data: JsonValue): Promise<string> {
    return this.#keep(new TextEncoder().encode(JSON.stringify(data)));
  }

  async get(blobId: string): Promise<JsonValue | undefined> {
    const bytes = this.#bytesById.get(blobId);
    if (bytes === undefined) return undefined;
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return undefined;
    }
  }

  async putBinary(bytes: Uint8Array): Promise<string> {
    return this.#keep(bytes.slice());
  }

  async getBinary(blobId: string): Promise<Uint8Array | undefined> {
    return this.#bytesById.get(blobId)?.slice();
  }

  #keep(bytes: Uint8Array): string {
    const blobId = createHash("sha256").update(bytes).digest("hex");
    this.#bytesById.set(blobId, bytes);
    return blobId;
  }
}
