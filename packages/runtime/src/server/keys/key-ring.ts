import { stat } from "node:fs/promises";
import { type ApiKeyRecord, findApiKey } from "./api-key.ts";
import { readKeyFile } from "./key-file.ts";

/** How long a change of the file may go unnoticed, in ms. */
const staleMs = 1_000;

/** The keys of a file, as it is: one that is revoked is refused from then on, without a restart. */
export class KeyRing {
  readonly #file: string;
  #recordById: ReadonlyMap<string, ApiKeyRecord> = new Map();
  /** Tells one state of the file from another. */
  #version = "";
  #checkedMs = Number.NEGATIVE_INFINITY;

  private constructor(file: string) {
    this.#file = file;
  }

  /** @throws ValidationError naming what is wrong with the file */
  static async open(file: string): Promise<KeyRing> {
    const ring = new KeyRing(file);
    await ring.#refresh();
    return ring;
  }

  get size(): number {
    return this.#recordById.size;
  }

  /**
   * Answers what is known of a key.
   *
   * @throws Error when the file has become unreadable: nobody is let in by what it said before
   */
  async find(key: string): Promise<ApiKeyRecord | undefined> {
    if (performance.now() - this.#checkedMs > staleMs) {
      await this.#refresh().catch((cause: unknown) => {
        // Not the caller's mistake, nor for the caller to read.
        throw new Error(cause instanceof Error ? cause.message : String(cause), { cause });
      });
    }
    return findApiKey(key, this.#recordById);
  }

  async #refresh(): Promise<void> {
    const version = await versionOf(this.#file);
    if (version !== this.#version) {
      const records = await readKeyFile(this.#file);
      this.#recordById = new Map(records.map((record) => [record.id, record]));
      this.#version = version;
    }
    this.#checkedMs = performance.now();
  }
}

async function versionOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "missing";
  }
}
