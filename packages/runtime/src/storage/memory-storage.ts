import type { BlobBackend } from "./blob-backend.ts";
import type { BlobDraft } from "./blob-draft.ts";
import type { BlobDescription } from "./blob-store.ts";
import type { StorageBackend } from "./storage-backend.ts";
import { closedStore } from "./storage-error.ts";

interface KeptBlob {
  // Bytes, not objects: what is handed out can then never change what is kept. In the pieces in which they came, so that a
  // large blob is never there twice.
  readonly pieces: readonly Uint8Array[];
  readonly description: BlobDescription;
}

/** Keeps everything until it is closed. */
export class MemoryStorage implements StorageBackend {
  readonly blobs: BlobBackend;
  #blobById: Map<string, KeptBlob> | undefined = new Map();

  constructor() {
    this.blobs = {
      keep: async (blobId, bytes, description) => this.#keep(blobId, [copyOf(bytes)], description),
      begin: async () => this.#begin(),
      read: async (blobId) => wholeOf(this.#open.get(blobId)),
      open: async (blobId) => {
        const pieces = this.#open.get(blobId)?.pieces;
        return pieces && { size: sizeOf(pieces), chunks: () => copiesOf(pieces) };
      },
      describe: async (blobId) => this.#open.get(blobId)?.description,
      remove: async (blobId) => this.#open.delete(blobId),
    };
  }

  async close(): Promise<void> {
    this.#blobById = undefined;
  }

  #begin(): BlobDraft {
    if (this.#blobById === undefined) throw closedStore("memory");
    let pieces: Uint8Array[] = [];
    return {
      append: async (bytes) => void pieces.push(copyOf(bytes)),
      keep: async (blobId, description) => this.#keep(blobId, pieces, description),
      discard: async () => {
        pieces = [];
      },
    };
  }

  #keep(blobId: string, pieces: readonly Uint8Array[], description: BlobDescription): void {
    this.#open.set(blobId, { pieces: this.#open.get(blobId)?.pieces ?? pieces, description });
  }

  get #open(): Map<string, KeptBlob> {
    if (this.#blobById === undefined) throw closedStore("memory");
    return this.#blobById;
  }
}

/** Not `slice`, which of a Buffer is no copy. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function wholeOf(blob: KeptBlob | undefined): Uint8Array | undefined {
  if (blob === undefined) return undefined;
  const [first] = blob.pieces;
  return first !== undefined && blob.pieces.length === 1 ? copyOf(first) : Buffer.concat(blob.pieces);
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((size, { length }) => size + length, 0);
}

async function* copiesOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) yield copyOf(piece);
}
