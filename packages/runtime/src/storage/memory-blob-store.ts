import { createHash } from "node:crypto";
import type { JsonValue } from "@stepflow/core";
import type { BlobDescription, BlobStore } from "./blob-store.ts";

interface KeptBlob {
  // Bytes, not objects: what is handed out can then never change what is kept.
  readonly bytes: Uint8Array;
  readonly description: BlobDescription;
}

/** Blobs that live as long as the process. */
export class MemoryBlobStore implements BlobStore {
  readonly #blobById = new Map<string, KeptBlob>();

  async put(data: JsonValue, description: BlobDescription = { blobType: "data" }): Promise<string> {
    return this.#keep(new TextEncoder().encode(JSON.stringify(data)), description);
  }

  async get(blobId: string): Promise<JsonValue | undefined> {
    const bytes = this.#blobById.get(blobId)?.bytes;
    if (bytes === undefined) return undefined;
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return undefined;
    }
  }

  async putBinary(bytes: Uint8Array, description: BlobDescription = { blobType: "binary" }): Promise<string> {
    return this.#keep(bytes.slice(), description);
  }

  async getBinary(blobId: string): Promise<Uint8Array | undefined> {
    return this.#blobById.get(blobId)?.bytes.slice();
  }

  async describe(blobId: string): Promise<BlobDescription | undefined> {
    return this.#blobById.get(blobId)?.description;
  }

  #keep(bytes: Uint8Array, description: BlobDescription): string {
    const blobId = createHash("sha256").update(bytes).digest("hex");
    this.#blobById.set(blobId, { bytes, description });
    return blobId;
  }
}
