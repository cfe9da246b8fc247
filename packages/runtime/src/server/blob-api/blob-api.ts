import { type BlobAccess, RestBlobs } from "@stepflow/worker/protocol";
import type { BlobApiConfig } from "../../config/resolved-config.ts";
import type { ComponentServices } from "../../plugins/component-context.ts";
import type { Offer } from "../../plugins/stepflow/initialize.ts";
import { jsonBlobs } from "../../plugins/stepflow/json-blobs.ts";
import { type BlobServer, startBlobServer } from "./blob-server.ts";

/** Where workers reach blobs: the configured place, or a server of this process that starts when a worker needs it. */
export class BlobApi {
  /** Where references are made and resolved: the same place that workers are told of. */
  readonly references: Pick<BlobAccess, "put" | "get">;
  readonly #config: BlobApiConfig;
  readonly #services: ComponentServices;
  #server: Promise<BlobServer> | undefined;

  /** @throws TypeError when the configured URL is none for HTTP */
  constructor(config: BlobApiConfig, services: ComponentServices) {
    this.references = config.url === undefined ? jsonBlobs(services.blobs) : new RestBlobs({ url: config.url });
    this.#config = config;
    this.#services = services;
  }

  /** What workers are told of it. */
  async offer(): Promise<Offer> {
    const { enabled, url, blobThreshold } = this.#config;
    if (url !== undefined) return { blobApiUrl: url, blobThreshold };
    if (!enabled) return { blobApiUrl: undefined, blobThreshold };
    this.#server ??= startBlobServer(this.#services.blobs);
    return { blobApiUrl: (await this.#server).url, blobThreshold };
  }

  async close(): Promise<void> {
    // One that could not start has been told to the worker that needed it.
    const server = await this.#server?.catch(() => undefined);
    await server?.close();
  }
}
