import { createHash } from "node:crypto";
import type { JsonValue } from "@stepflow/core";
import type { BlobBackend } from "./blob-backend.ts";
import type { BlobDescription, BlobStore } from "./blob-store.ts";

/** Blobs of a backend, JSON or bytes, under the ids that their content gives them. */
export class ContentBlobStore implements BlobStore {
  readonly #backend: BlobBackend;

  constructor(backend: BlobBackend) {
    this.#backend = backend;
  }

  async put(data: JsonValue, description: BlobDescription = { blobType: "data" }): Promise<string> {
    return this.putBinary(new TextEncoder().encode(JSON.stringify(data)), description);
  }

  async get(blobId: string): Promise<JsonValue | undefined> {
    const bytes = await this.getBinary(blobId);
    if (bytes === undefined) return undefined;
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return undefined;
    }
  }

  async putBinary(bytes: Uint8Array, description: BlobDescription = { blobType: "binary" }): Promise<string> {
    const blobId = contentId(bytes);
    await this.#backend.keep(blobId, bytes, description);
    return blobId;
  }

  async getBinary(blobId: string): Promise<Uint8Array | undefined> {
    return isContentId(blobId) ? this.#backend.read(blobId) : undefined;
  }

  async describe(blobId: string): Promise<BlobDescription | undefined> {
    return isContentId(blobId) ? this.#backend.describe(blobId) : undefined;
  }

  async remove(blobId: string): Promise<boolean> {
    return isContentId(blobId) ? this.#backend.remove(blobId) : false;
  }
}

/** The id of bytes: their SHA-256 in hexadecimal. */
export function contentId(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What is no id has no blob. Backends make paths of ids, so nothing else may reach them. */
function isContentId(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
