import { isJsonObject, NotFoundError, ProtocolError, parseJson, printJson, } from "@stepflow/core";
import { BlobApi } from "./blob-api.js";
const binaryType = "application/octet-stream";
const json = { "content-type": "application/json", accept: "application/json" };
/** Blobs behind the REST API of a Stepflow server from 0.10 on. */
export class RestBlobs {
    #api;
    /** @throws TypeError when the URL is none for HTTP, or carries a password, or the token cannot be sent */
    constructor(options) {
        this.#api = new BlobApi(options);
    }
    put(data, blobType) {
        // How a flow's numbers were written is part of its id. Data has forgotten that, and this is ten times as fast.
        const print = blobType === "flow" ? printJson : JSON.stringify;
        return this.#api.send({ method: "POST", headers: json, body: print({ data, blobType }) }, readId);
    }
    async get(blobId) {
        const answer = await this.#api.send({ method: "GET", blobId: checkId(blobId), headers: { accept: json.accept } }, (response) => readObject(response, `blob ${blobId}`));
        if (answer.data === undefined)
            throw new ProtocolError(`the answer for blob ${blobId} has no data`);
        return answer.data;
    }
    async putBinary(bytes, { filename } = {}) {
        const headers = {
            "content-type": binaryType,
            accept: json.accept,
            ...(filename !== undefined && { "x-blob-filename": checkFilename(filename) }),
        };
        const body = bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes;
        return this.#api.send({ method: "POST", headers, body }, readId);
    }
    getBinary(blobId) {
        return this.#getBinary(blobId, async (response) => new Uint8Array(await response.arrayBuffer()));
    }
    streamBinary(blobId) {
        return this.#getBinary(blobId, async (response, timer) => response.body === null ? new Blob().stream() : timer.watchReceived(response.body));
    }
    async #getBinary(blobId, read) {
        return this.#api.send({ method: "GET", blobId: checkId(blobId), headers: { accept: binaryType } }, read);
    }
}
/** An id never leads anywhere else than to a blob. */
function checkId(blobId) {
    if (isBlobId(blobId))
        return blobId;
    throw new NotFoundError(`no blob has the id "${blobId}": ids are 64 lower-case hexadecimal digits`);
}
function isBlobId(value) {
    return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
function checkFilename(filename) {
    if (/^[\x20-\x7e]+$/.test(filename))
        return filename;
    throw new TypeError(`the file name "${filename}" cannot be sent: expected printable ASCII`);
}
async function readId(response) {
    const { blobId } = await readObject(response, "the answer of the blob API");
    if (isBlobId(blobId))
        return blobId;
    throw new ProtocolError("the blob API answered without a blobId of 64 lower-case hexadecimal digits");
}
async function readObject(response, subject) {
    const answer = parseAnswer(await response.text(), subject);
    if (isJsonObject(answer))
        return answer;
    throw new ProtocolError(`${subject}: expected a JSON object`);
}
/** Blobs can be as large as their server allows, and as deep as values that steps hand on. */
const limits = { maxLength: Number.MAX_SAFE_INTEGER, maxValues: Number.MAX_SAFE_INTEGER, maxDepth: 1_010 };
/**
 * Integers that JavaScript would round are refused by name. Our reader knows them from floats, but takes ten times as
 * long as the platform's, so it reads only what has as many digits in a row, not behind a point.
 */
function parseAnswer(text, subject) {
    if (/(?<![.\d])\d{16}/.test(text))
        return parseJson(text, subject, limits);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new ProtocolError(`${subject}: expected JSON`, { cause });
    }
}
//# sourceMappingURL=rest-blobs.js.map