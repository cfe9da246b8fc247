import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BlobBackend } from "../blob-backend.ts";
import type { BlobContent } from "../blob-content.ts";
import type { BlobDraft } from "../blob-draft.ts";
import type { BlobDescription } from "../blob-store.ts";
import type { StorageBackend } from "../storage-backend.ts";
import { closedStore } from "../storage-error.ts";
import { verifiedBlob, verifiedChunks } from "../verified-blob.ts";
import { withBlobFile } from "./blob-file.ts";
import { contentChunks } from "./content-chunks.ts";
import { explained } from "./explained.ts";
import { FileDraft, isKept, removeAbandonedDrafts } from "./file-draft.ts";

/** Keeps each blob in a file of its own, `<directory>/<first two digits>/<id>.blob`, as the official store does. */
export class FilesystemStorage implements StorageBackend {
  readonly blobs: BlobBackend;
  readonly #directory: string;
  readonly #lifetime: "kept" | "temporary";
  readonly #drafts = new Set<FileDraft>();
  #isClosed = false;

  private constructor(directory: string, lifetime: "kept" | "temporary") {
    this.#directory = directory;
    this.#lifetime = lifetime;
    this.blobs = {
      keep: (blobId, bytes, description) => this.#keep(blobId, bytes, description),
      begin: () => this.#begin(),
      read: (blobId) =>
        this.#at(blobId, (path) =>
          withBlobFile(path, async ({ size, read }) => verifiedBlob(blobId, await read(0, size), path)),
        ),
      open: (blobId) => this.#at(blobId, (path) => openBlob(blobId, path)),
      describe: (blobId) => this.#at(blobId, (path) => withBlobFile(path, async ({ description }) => description)),
      remove: (blobId) => this.#at(blobId, removeFile),
    };
  }

  /**
   * @param directory made when it is missing; without one, a temporary one that goes when this is closed
   * @throws StorageError when it can't be made
   */
  static async open(directory: string | undefined): Promise<FilesystemStorage> {
    if (directory === undefined) {
      return new FilesystemStorage(await mkdtemp(join(tmpdir(), "stepflow-blobs-")), "temporary");
    }
    const path = resolve(directory);
    await explained(path, async () => {
      await mkdir(path, { recursive: true });
      await removeAbandonedDrafts(path);
    });
    return new FilesystemStorage(path, "kept");
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const draft of this.#drafts) await draft.discard();
    if (this.#lifetime === "temporary") await rm(this.#directory, { recursive: true, force: true });
  }

  async #keep(blobId: string, bytes: Uint8Array, description: BlobDescription): Promise<void> {
    if (await this.#at(blobId, (path) => isKept(path, description))) return;
    const draft = await this.#begin();
    try {
      await draft.append(bytes);
      await draft.keep(blobId, description);
    } catch (error) {
      await draft.discard();
      throw error;
    }
  }

  async #begin(): Promise<BlobDraft> {
    const directory = this.#directory;
    if (this.#isClosed) throw closedStore(directory);
    const draft = await explained(directory, () => FileDraft.create(directory));
    this.#drafts.add(draft);
    return {
      append: (bytes) => explained(directory, () => draft.append(bytes)),
      keep: async (blobId, description) => {
        await this.#at(blobId, (path) => draft.keepAt(path, description));
        this.#drafts.delete(draft);
      },
      discard: async () => {
        await explained(directory, () => draft.discard());
        this.#drafts.delete(draft);
      },
    };
  }

  async #at<Result>(blobId: string, work: (path: string) => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw closedStore(this.#directory);
    const path = join(this.#directory, blobId.slice(0, 2), `${blobId}.blob`);
    return explained(path, () => work(path));
  }
}

async function openBlob(blobId: string, path: string): Promise<BlobContent | undefined> {
  const size = await withBlobFile(path, async (file) => file.size);
  if (size === undefined) return undefined;
  return { size, chunks: () => verifiedChunks(blobId, contentChunks(path, size), path) };
}

async function removeFile(path: string): Promise<boolean> {
  try {
    await rm(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
