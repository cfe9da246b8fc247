import { Readable } from "node:stream";
import { describeJson, isJsonObject, type JsonObject, type JsonValue, NotFoundError } from "@stepflow/core";
import type { BlobDescription, BlobStore } from "../../storage/blob-store.ts";
import { pieceSize } from "../../storage/in-pieces.ts";
import { isDeeperThan } from "../http/json-depth.ts";
import { isEncoded } from "./is-encoded.ts";
import { BodyCutOffError, BodyTooLargeError, readBody, readChunks } from "./read-body.ts";

/** A request about blobs, whatever server took it. */
export interface BlobRequest {
  readonly method: string;
  /** What stands after `/api/v1/blobs/`; `undefined` when nothing does. */
  readonly blobId: string | undefined;
  /** By name in lower case. */
  header(name: string): string | undefined;
  readonly body: Readable;
}

export interface BlobReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream is as long as its header `content-length` says. */
  readonly body: Readable | Uint8Array | string;
}

/** The largest blob that is taken; official servers of 0.11 take 2 MiB, later ones this much. */
export const maxBlobBytes: number = 250 * 1024 * 1024;

/** Levels of objects and arrays in a request. */
const maxDepth = 200;

const binaryType = "application/octet-stream";

/**
 * Keeps blobs and answers them.
 *
 * Contract: `schemas/openapi.json`, `/blobs` and `/blobs/{blob_id}`.
 *
 * @throws StorageError, or whatever else the store throws
 */
export async function handleBlobRequest(request: BlobRequest, blobs: BlobStore): Promise<BlobReply> {
  const { method, blobId } = request;
  try {
    if (blobId === undefined) return method === "POST" ? await store(request, blobs) : wrongMethod("POST");
    return method === "GET" || method === "HEAD" ? await read(blobId, request, blobs) : wrongMethod("GET");
  } catch (thrown) {
    if (thrown instanceof BodyTooLargeError) return error(413, thrown.message);
    if (thrown instanceof BadRequest || thrown instanceof BodyCutOffError) return error(400, thrown.message);
    if (thrown instanceof NotFoundError) return error(404, thrown.message);
    throw thrown;
  }
}

async function store(request: BlobRequest, blobs: BlobStore): Promise<BlobReply> {
  const encoding = request.header("content-encoding");
  if (isEncoded(encoding)) throw new BadRequest(`expected a body without Content-Encoding, found ${encoding}`);
  const announced = Number(request.header("content-length") ?? Number.NaN);
  if (announced > maxBlobBytes) throw new BodyTooLargeError(maxBlobBytes);
  if (request.header("content-type")?.startsWith(binaryType)) {
    const filename = request.header("x-blob-filename");
    const blobId = await storeBytes(request.body, announced, describe("binary", filename), blobs);
    return json(200, { blobId, ...(filename !== undefined && { filename }) });
  }
  const { data, blobType, filename } = readStoreRequest(await readBody(request.body, maxBlobBytes));
  const blobId = await blobs.put(data, describe(blobType, filename));
  return json(200, { blobId, ...(filename !== undefined && { filename }) });
}

/** Few bytes are read whole, which costs less; what may be many is never whole in memory. */
async function storeBytes(
  body: Readable,
  announced: number,
  description: BlobDescription,
  blobs: BlobStore,
): Promise<string> {
  if (announced <= pieceSize) return blobs.putBinary(await readBody(body, pieceSize), description);
  return blobs.putStream(readChunks(body, maxBlobBytes), description);
}

async function read(blobId: string, request: BlobRequest, blobs: BlobStore): Promise<BlobReply> {
  const description = await blobs.describe(blobId);
  if (description === undefined) throw missing(blobId);
  const { blobType, filename } = description;
  if (request.header("accept")?.includes(binaryType)) {
    const { size, body } = await bytesOf(blobId, blobs);
    const headers = {
      "content-type": binaryType,
      "content-length": String(size),
      "x-blob-type": blobType,
      ...(filename !== undefined && { "content-disposition": dispositionOf(filename) }),
    };
    return { status: 200, headers, body };
  }
  const data = await blobs.get(blobId);
  if (data === undefined) {
    return error(500, `blob ${blobId} is not JSON; ask for its bytes, with the header accept: ${binaryType}`);
  }
  return json(200, { data, blobType, blobId, ...(filename !== undefined && { filename }) });
}

async function bytesOf(
  blobId: string,
  blobs: BlobStore,
): Promise<{ readonly size: number; readonly body: Readable | Uint8Array }> {
  const content = await blobs.getStream(blobId);
  if (content === undefined) throw missing(blobId);
  const { size } = content;
  if (size > pieceSize) return { size, body: Readable.from(content.chunks(), { objectMode: false }) };
  const body = await blobs.getBinary(blobId);
  if (body === undefined) throw missing(blobId);
  return { size, body };
}

function missing(blobId: string): NotFoundError {
  return new NotFoundError(`no blob has the id ${blobId}`);
}

/** Contract: `schemas/openapi.json`, `StoreBlobRequest`. */
function readStoreRequest(bytes: Uint8Array): BlobDescription & { readonly data: JsonValue } {
  const request = parse(bytes);
  const { data, blobType = "data", filename = null } = request;
  if (data === undefined) throw new BadRequest("$.data: expected the blob's JSON, found nothing");
  if (blobType !== "data" && blobType !== "flow" && blobType !== "binary") {
    throw new BadRequest(`$.blobType: expected "data", "flow" or "binary", found ${describeJson(blobType)}`);
  }
  if (filename !== null && typeof filename !== "string") {
    throw new BadRequest(`$.filename: expected a string, found ${describeJson(filename)}`);
  }
  return { data, ...describe(blobType, filename ?? undefined) };
}

function parse(bytes: Uint8Array): JsonObject {
  if (isDeeperThan(bytes, maxDepth)) throw new BadRequest(`the body is nested more deeply than ${maxDepth} levels`);
  let value: JsonValue;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BadRequest(`the body is not JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
  if (!isJsonObject(value))
    throw new BadRequest(`expected { data, blobType?, filename? }, found ${describeJson(value)}`);
  return value;
}

function describe(blobType: BlobDescription["blobType"], filename: string | undefined): BlobDescription {
  return { blobType, ...(filename !== undefined && { filename }) };
}

/** As the contract has it; what a header cannot carry is left out. */
function dispositionOf(filename: string): string {
  const name = filename
    .replaceAll(/[\r\n]/g, "_")
    .replaceAll(/["\\]/g, "\\$&")
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "_");
  return `attachment; filename="${name}"`;
}

class BadRequest extends Error {}

function wrongMethod(allowed: string): BlobReply {
  const reply = error(405, `only ${allowed} has a meaning here`);
  return { ...reply, headers: { ...reply.headers, allow: allowed } };
}

function error(code: number, message: string): BlobReply {
  return json(code, { code, message });
}

function json(status: number, body: JsonObject): BlobReply {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
