import { blobId, type JsonValue, NotFoundError } from "@stepflow/core";
import type { BlobAccess } from "../../src/context/runtime-services.ts";

/** Blobs in memory, with what was asked for. */
export class MemoryBlobs implements BlobAccess {
  readonly json: Map<string, JsonValue> = new Map();
  readonly binary: Map<string, Uint8Array<ArrayBuffer>> = new Map();
  /** The ids that were asked for, in order. */
  readonly asked: string[] = [];
  /** The most requests that were under way at once. */
  busiest = 0;
  #underWay = 0;

  /** Keeps JSON at once; `id` makes up one that content would not have. */
  seed(data: JsonValue, id: string = blobId(data)): string {
    this.json.set(id, data);
    return id;
  }

  put(data: JsonValue): Promise<string> {
    return this.#do(() => this.seed(data));
  }

  get(id: string): Promise<JsonValue> {
    this.asked.push(id);
    return this.#do(() => found(this.json.get(id), id));
  }

  async putBinary(source: Uint8Array | ReadableStream<Uint8Array>): Promise<string> {
    const bytes = new Uint8Array(source instanceof Uint8Array ? source : await new Response(source).arrayBuffer());
    const id = blobId(bytes);
    this.binary.set(id, bytes);
    return id;
  }

  async getBinary(id: string): Promise<Uint8Array> {
    return found(this.binary.get(id), id);
  }

  async streamBinary(id: string): Promise<ReadableStream<Uint8Array>> {
    return new Blob([found(this.binary.get(id), id)]).stream();
  }

  async #do<Answer>(work: () => Answer): Promise<Answer> {
    this.#underWay += 1;
    this.busiest = Math.max(this.busiest, this.#underWay);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      return work();
    } finally {
      this.#underWay -= 1;
    }
  }
}

function found<Data>(data: Data | undefined, id: string): Data {
  if (data === undefined) throw new NotFoundError(`no blob has the id ${id}`);
  return data;
}
