import { FlowErrorCode } from "@stepflow/core";
import { missingBlobs } from "../context/missing-blobs.js";
import { RestBlobs } from "../context/rest-blobs.js";
import { readInitialize } from "./read-initialize.js";
import { RequestError } from "./request-error.js";
/**
 * What runtimes have told of themselves: the last `initialize` counts. It may come at any time, twice, or never: behind
 * a load balancer it reaches one instance, and a remote worker that restarts does not get it again.
 */
export class RuntimeSession {
    #options;
    #blobs;
    #blobUrl;
    #blobThreshold;
    constructor(options) {
        this.#options = options;
        this.#blobUrl = options.blobUrl;
        this.#blobs = this.#blobsAt(options.blobUrl);
        this.#blobThreshold = options.blobThreshold ?? 0;
    }
    get blobs() {
        return this.#blobs;
    }
    /** Fields of outputs whose JSON is larger than this many bytes become blobs; 0 for none. */
    get blobThreshold() {
        return this.#blobThreshold;
    }
    /**
     * What the worker's own configuration says wins: a runtime may announce an address that only it can reach.
     *
     * @throws ValidationError, RequestError when the parameters are not those of `initialize`
     */
    initialize(params) {
        const { capabilities } = readInitialize(params);
        const blobUrl = this.#options.blobUrl ?? capabilities?.blobApiUrl ?? undefined;
        if (blobUrl !== this.#blobUrl)
            this.#blobs = this.#announcedBlobs(blobUrl);
        this.#blobUrl = blobUrl;
        this.#blobThreshold = this.#options.blobThreshold ?? capabilities?.blobThreshold ?? 0;
    }
    #announcedBlobs(url) {
        try {
            return this.#blobsAt(url);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new RequestError(FlowErrorCode.InvalidParams, `capabilities.blobApiUrl: ${reason}`);
        }
    }
    #blobsAt(url) {
        if (url === undefined)
            return missingBlobs;
        const { fetch, blobUrl, blobToken } = this.#options;
        const token = url === blobUrl ? blobToken : undefined;
        return new RestBlobs({ url, ...(fetch !== undefined && { fetch }), ...(token !== undefined && { token }) });
    }
}
//# sourceMappingURL=runtime-session.js.map