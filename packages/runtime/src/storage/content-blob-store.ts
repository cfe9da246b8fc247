import { createHash } from "node:crypto";
import type { JsonValue } from "@stepflow/core";
import type { BlobBackend } from "./blob-backend.ts";
import type { BlobContent } from "./blob-content.ts";
import type { BlobDescription, BlobStore } from "./blob-store.ts";
import { inPieces } from "./in-pieces.ts";

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

  async putStream(
    chunks: AsyncIterable<Uint8Array>,
    description: BlobDescription = { blobType: "binary" },
  ): Promise<string> {
    const draft = await this.#backend.begin();
    try {
      const hash = createHash("sha256");
      for await (const piece of inPieces(chunks)) {
        hash.update(piece);
        await draft.append(piece);
      }
      const blobId = hash.digest("hex");
      await draft.keep(blobId, description);
      return blobId;
    } catch (error) {
      await draft.discard();
      throw error;
    }
  }

  async getStream(blobId: string): Promise<BlobContent | undefined> {
    return isContentId(blobId) ? this.#backend.open(blobId) : undefined;
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
