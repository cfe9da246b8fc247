import { StepflowConnectionError, StepflowError, StepflowTimeoutError } from "@stepflow/core";
import { blobError } from "./blob-errors.js";
import { IdleTimer } from "./idle-timer.js";
/** The pauses before a request is sent again, in ms. */
const pausesMs = [100, 400];
const defaultTimeoutMs = 30_000;
/** Sends requests to a blob API: with a time limit, again after failures that may pass, and with errors that explain. */
export class BlobApi {
    #url;
    #fetch;
    #timeoutMs;
    #authorization;
    /** @throws TypeError when the URL is none for HTTP, or carries a password, or the token cannot be sent */
    constructor({ url, fetch: ownFetch, timeoutMs = defaultTimeoutMs, token }) {
        this.#url = readUrl(url);
        // Called without a receiver: some platforms refuse `fetch` as a method of another object.
        this.#fetch = ownFetch ?? ((input, init) => fetch(input, init));
        this.#timeoutMs = timeoutMs;
        if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
            throw new TypeError("the blob API's token has characters that a header cannot carry");
        }
        this.#authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    }
    /**
     * Sends a request and reads its answer.
     *
     * Blobs are found by their content, so that sending one twice does no harm; a stream is gone once it has been sent.
     *
     * @throws StepflowError of the kind that the answer's status means
     * @throws StepflowConnectionError, StepflowTimeoutError when no answer came
     */
    async send(request, read) {
        const pauses = request.body instanceof ReadableStream ? [] : pausesMs;
        for (const pauseMs of pauses) {
            try {
                return await this.#sendOnce(request, read);
            }
            catch (error) {
                if (!mayPass(error))
                    throw error;
                await new Promise((resolve) => setTimeout(resolve, pauseMs));
            }
        }
        return this.#sendOnce(request, read);
    }
    async #sendOnce(request, read) {
        const { method, headers, body, blobId } = request;
        const url = new URL(this.#url);
        if (blobId !== undefined)
            url.pathname = `${url.pathname.replace(/\/$/, "")}/${blobId}`;
        // The query may hold a signature.
        const what = `${method} ${url.origin}${url.pathname}`;
        const timer = new IdleTimer(this.#timeoutMs, () => new StepflowTimeoutError(`${what} took longer than ${this.#timeoutMs} ms`));
        try {
            const init = {
                method,
                headers: { ...this.#authorization, ...headers },
                signal: timer.signal,
                ...(body instanceof ReadableStream
                    ? { body: timer.watchSent(body), duplex: "half" }
                    : body !== undefined && { body }),
            };
            const response = await this.#fetch(url, init);
            if (!response.ok)
                throw blobError(what, response.status, await response.text());
            return await read(response, timer);
        }
        catch (error) {
            timer.signal.throwIfAborted();
            if (StepflowError.isInstance(error))
                throw error;
            throw new StepflowConnectionError(`${what} failed: ${reasonOf(error)}`, { cause: error });
        }
        finally {
            timer.stop();
        }
    }
}
/** What took too long already is not given as much time again. */
function mayPass(error) {
    return StepflowError.isInstance(error) && error.retryable && error.code !== "TIMEOUT";
}
/** The platform's own message is often just "fetch failed"; the reason stands in its cause. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}
function readUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== "http:" && url?.protocol !== "https:") {
        throw new TypeError(`the blob API's URL "${text}" is none; expected one like http://127.0.0.1:7837/api/v1/blobs`);
    }
    if (url.username !== "" || url.password !== "") {
        throw new TypeError(`the URL of the blob API at ${url.host} carries a password; give a token instead`);
    }
    return url;
}
//# sourceMappingURL=blob-api.js.map