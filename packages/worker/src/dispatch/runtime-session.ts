import { FlowErrorCode, isJsonObject, type JsonValue } from "@stepflow/core";
import { missingBlobs } from "../context/missing-blobs.ts";
import { RestBlobs } from "../context/rest-blobs.ts";
import type { BlobAccess } from "../context/runtime-services.ts";
import type { DispatchOptions } from "./dispatch-options.ts";
import { readInitialize } from "./read-initialize.ts";
import { RequestError } from "./request-error.ts";

/** `older`: of 0.9 and before, whose `initialize` is in snake case and names no capabilities. */
export type RuntimeGeneration = "older" | "current";

/**
 * What runtimes have told of themselves: the last `initialize` counts. It may come at any time, twice, or never: behind
 * a load balancer it reaches one instance, and a remote worker that restarts does not get it again.
 */
export class RuntimeSession {
  readonly #options: DispatchOptions;
  #blobs: BlobAccess;
  #blobUrl: string | undefined;
  #blobThreshold: number;
  #generation: RuntimeGeneration | undefined;

  constructor(options: DispatchOptions) {
    this.#options = options;
    this.#blobUrl = options.blobUrl;
    this.#blobs = this.#blobsAt(options.blobUrl);
    this.#blobThreshold = options.blobThreshold ?? 0;
  }

  get blobs(): BlobAccess {
    return this.#blobs;
  }

  /** Whether somebody has said where the REST API for blobs is. */
  get hasBlobApi(): boolean {
    return this.#blobUrl !== undefined;
  }

  /** Undefined until a runtime has introduced itself. */
  get generation(): RuntimeGeneration | undefined {
    return this.#generation;
  }

  /** Fields of outputs whose JSON is larger than this many bytes become blobs; 0 for none. */
  get blobThreshold(): number {
    return this.#blobThreshold;
  }

  /**
   * What the worker's own configuration says wins: a runtime may announce an address that only it can reach.
   *
   * @throws ValidationError, RequestError when the parameters are not those of `initialize`
   */
  initialize(params: JsonValue | undefined): void {
    const { capabilities } = readInitialize(params);
    const blobUrl = this.#options.blobUrl ?? capabilities?.blobApiUrl ?? undefined;
    if (blobUrl !== this.#blobUrl) this.#blobs = this.#announcedBlobs(blobUrl);
    this.#blobUrl = blobUrl;
    this.#blobThreshold = this.#options.blobThreshold ?? capabilities?.blobThreshold ?? 0;
    this.#generation = generationOf(params);
  }

  #announcedBlobs(url: string | undefined): BlobAccess {
    try {
      return this.#blobsAt(url);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new RequestError(FlowErrorCode.InvalidParams, `capabilities.blobApiUrl: ${reason}`);
    }
  }

  #blobsAt(url: string | undefined): BlobAccess {
    if (url === undefined) return missingBlobs;
    const { fetch, blobUrl, blobToken } = this.#options;
    const token = url === blobUrl ? blobToken : undefined;
    return new RestBlobs({ url, ...(fetch !== undefined && { fetch }), ...(token !== undefined && { token }) });
  }
}

function generationOf(params: JsonValue | undefined): RuntimeGeneration {
  const { runtimeProtocolVersion, capabilities } = isJsonObject(params) ? params : {};
  return runtimeProtocolVersion === undefined && capabilities === undefined ? "older" : "current";
}
