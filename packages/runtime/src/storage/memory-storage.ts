import type { BlobBackend } from "./blob-backend.ts";
import type { BlobDescription } from "./blob-store.ts";
import type { StorageBackend } from "./storage-backend.ts";
import { closedStore } from "./storage-error.ts";

interface KeptBlob {
  // Bytes, not objects: what is handed out can then never change what is kept.
  readonly bytes: Uint8Array;
  readonly description: BlobDescription;
}

/** Keeps everything until it is closed. */
export class MemoryStorage implements StorageBackend {
  readonly blobs: BlobBackend;
  #blobById: Map<string, KeptBlob> | undefined = new Map();

  constructor() {
    this.blobs = {
      keep: async (blobId, bytes, description) => {
        this.#open.set(blobId, { bytes: this.#open.get(blobId)?.bytes ?? bytes.slice(), description });
      },
      read: async (blobId) => this.#open.get(blobId)?.bytes.slice(),
      describe: async (blobId) => this.#open.get(blobId)?.description,
      remove: async (blobId) => this.#open.delete(blobId),
    };
  }

  async close(): Promise<void> {
    this.#blobById = undefined;
  }

  get #open(): Map<string, KeptBlob> {
    if (this.#blobById === undefined) throw closedStore("memory");
    return this.#blobById;
  }
}
