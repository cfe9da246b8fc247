import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlobDescription } from "../blob-store.ts";
import { printBlobEnd, withBlobFile } from "./blob-file.ts";

const suffix = ".tmp";
/** Longer than anybody is silent who is still writing, in ms. */
const abandonedAfterMs = 3_600_000;

/**
 * A blob's file while it is written, beside all that are kept: it is renamed when it is whole, so that there is never half
 * of one, also after a loss of power, and whoever else writes the same.
 */
export class FileDraft {
  readonly #path: string;
  readonly #file: FileHandle;
  #size = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async create(directory: string): Promise<FileDraft> {
    const path = join(directory, `.${randomUUID()}${suffix}`);
    return new FileDraft(path, await open(path, "wx"));
  }

  async append(bytes: Uint8Array): Promise<void> {
    await this.#file.writeFile(bytes);
    this.#size += bytes.length;
  }

  /** Makes it the blob at a path, unless that is there with the same description. */
  async keepAt(path: string, description: BlobDescription): Promise<void> {
    if (await isKept(path, description)) return this.discard();
    await this.#file.writeFile(printBlobEnd(this.#size, description));
    await this.#file.sync();
    await this.#file.close();
    await mkdir(dirname(path), { recursive: true });
    await rename(this.#path, path);
    await syncDirectory(dirname(path));
  }

  async discard(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
  }
}

/** Whether a blob is there as it is to be. */
export async function isKept(path: string, { blobType, filename }: BlobDescription): Promise<boolean> {
  const known = await withBlobFile(path, async ({ description }) => description);
  return known?.blobType === blobType && known.filename === filename;
}

/** Removes the drafts of processes that ended while they wrote. */
export async function removeAbandonedDrafts(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(".") || !name.endsWith(suffix)) continue;
    const path = join(directory, name);
    // Another process may be faster.
    const changedMs = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (Date.now() - changedMs > abandonedAfterMs) await rm(path, { force: true });
  }
}

/** A name lasts when its directory is on disk. */
async function syncDirectory(directory: string): Promise<void> {
  // Windows opens no directories, and writes names down by itself.
  if (process.platform === "win32") return;
  const opened = await open(directory, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
