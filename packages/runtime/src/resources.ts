import {
  type BlobsResource,
  type ComponentsResource,
  type FlowsResource,
  type JsonValue,
  NotFoundError,
  type RunsResource,
  toJsonValue,
} from "@stepflow/core";
import type { PruneOptions, PruneResult } from "./durable/prune-runs.ts";
import type { FlowLibrary } from "./flow-library.ts";
import type { InventoryEntry } from "./plugins/router.ts";
import type { RunFinder } from "./run-finder.ts";
import type { BlobContent } from "./storage/blob-content.ts";
import type { BlobDescription, BlobStore } from "./storage/blob-store.ts";

/** The components behind this runtime. */
export interface EmbeddedComponents extends ComponentsResource {
  /** Every component of every plugin with the routes that lead to it, also those that steps cannot reach. */
  inventory(): Promise<readonly InventoryEntry[]>;
}

/** Blobs here, with what is recorded beside their bytes. */
export interface EmbeddedBlobs extends BlobsResource {
  put(data: JsonValue, description?: BlobDescription): Promise<string>;
  putBinary(bytes: Uint8Array, description?: BlobDescription): Promise<string>;
  /**
   * Keeps bytes that come in chunks, such as those of a file or a request, without ever holding all of them. When they end in
   * an error, it is thrown, and nothing of them is kept.
   */
  putStream(chunks: AsyncIterable<Uint8Array>, description?: BlobDescription): Promise<string>;
  /**
   * Opens a blob to be read in chunks.
   *
   * @throws NotFoundError when there is no such blob
   */
  getStream(blobId: string): Promise<BlobContent>;
  /** Answers `undefined` when there is no such blob. */
  describe(blobId: string): Promise<BlobDescription | undefined>;
  /** Forgets a blob, also one that is a flow; answers whether it was there. Runs that go on keep their flows. */
  remove(blobId: string): Promise<boolean>;
}

/** Flows that are kept here. */
export function flowsResource(library: FlowLibrary): FlowsResource {
  return {
    async store(source) {
      const { flowId, diagnostics } = await library.store(source);
      return { flowId, diagnostics };
    },
    async get(flowId) {
      return (await library.stored(flowId)).flow;
    },
  };
}

/** The runs of this runtime, and those that its storage keeps. */
export interface EmbeddedRuns extends RunsResource {
  /**
   * Deletes runs that ended long ago, with everything that is kept of them alone.
   *
   * @throws ValidationError when `endedBefore` is no date, or `limit` no number
   * @throws StorageError when the store cannot be written; some runs may have been deleted then, each as a whole
   */
  prune(options: PruneOptions): Promise<PruneResult>;
}

/** The runs that the runtime knows. */
export function runsResource(finder: RunFinder): EmbeddedRuns {
  return {
    prune: (options) => finder.prune(options),
    list: (filter = {}) => finder.list(filter),
    get: (runId) => finder.summary(runId),
  };
}

/** Blobs that are kept here. */
export function blobsResource(store: BlobStore): EmbeddedBlobs {
  const found = <Data>(data: Data | undefined, blobId: string): Data => {
    if (data === undefined) throw new NotFoundError(`no blob has the id ${blobId}`);
    return data;
  };
  return {
    put: (data, description) => store.put(toJsonValue(data, "blob"), description),
    get: async (blobId) => found(await store.get(blobId), blobId),
    putBinary: (bytes, description) => store.putBinary(bytes, description),
    getBinary: async (blobId) => found(await store.getBinary(blobId), blobId),
    putStream: (chunks, description) => store.putStream(chunks, description),
    getStream: async (blobId) => found(await store.getStream(blobId), blobId),
    describe: (blobId) => store.describe(blobId),
    remove: (blobId) => store.remove(blobId),
  };
}
